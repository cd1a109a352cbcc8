using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Completes by the parse what the model left out or drew wrong of a source and a content.</summary>
internal sealed class ArgumentCompletion(CueLexicon cues, string text)
{
    /// <summary>The attribution with its arguments complete; null where it has no content.</summary>
    public TaggedAttribution? Complete(TaggedAttribution tagged)
    {
        var (s, cue) = (tagged.Sentence, tagged.Cue);
        var (source, content) = (tagged.Source, tagged.Content);
        int head = cue.HeadIn(s);
        if (source.IsEmpty && (content.IsEmpty || s.Sentence.Words[head].Upos is UniversalPos.Punctuation || cue.End - cue.Start > 2))
        {
            source = SyntacticArguments.Source(s, cue);
        }

        bool isBare = content.IsEmpty || content is [var only] && only.SpanIn(text) is "that";
        if (RelativeContent.GoesOn(s, head) || isBare)
        {
            var relative = RelativeContent.Of(s, cue);
            content = relative.IsEmpty && isBare ? SyntacticArguments.Content(s, cue, source) : relative.IsEmpty ? content : relative;
        }

        if (content.IsEmpty)
        {
            return null;
        }

        (source, content) = PassiveReport.Turn(s, cue, source, content);
        (source, content) = FrontedPhrase.Part(s, cue, source, content);
        (source, content) = Apposition.Restore(s, source, content);
        if (source.IsEmpty && UnderstoodSubject.Of(s, head) is >= 0 and var subject)
        {
            source = [SyntacticArguments.Subtree(s, subject)];
        }

        var (addressee, charge) = Accusation.Part(s, cue, CueMeaning.CueOf(tagged, cues, text), content);
        return tagged with { Source = source, Content = charge, Addressee = addressee };
    }
}
