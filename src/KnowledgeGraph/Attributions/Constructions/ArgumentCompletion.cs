using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Completes by the parse what the model left out or drew wrong of a source and a content.</summary>
internal sealed class ArgumentCompletion(CueLexicon cues, string text)
{
    /// <summary>The attribution with its arguments complete; null where it has no content.</summary>
    public TaggedAttribution? Complete(TaggedAttribution tagged)
    {
        var (s, cue) = (tagged.Sentence, tagged.Cue);
        var (source, content) = (tagged.Source, tagged.Content);
        if (content.IsEmpty || RelativeContent.GoesOn(s, cue.HeadIn(s)))
        {
            content = RelativeContent.Of(s, cue) is { IsEmpty: false } relative ? relative : content.IsEmpty ? SyntacticArguments.Content(s, cue) : content;
            if (content.IsEmpty)
            {
                return null;
            }

            source = source.IsEmpty ? SyntacticArguments.Source(s, cue) : source;
        }

        (source, content) = Apposition.Restore(s, source, content);
        if (source.IsEmpty && UnderstoodSubject.Of(s, cue.HeadIn(s)) is >= 0 and var subject)
        {
            source = [SyntacticArguments.Subtree(s, subject)];
        }

        var (addressee, charge) = Accusation.Part(s, cue, CueMeaning.CueOf(tagged, cues, text), content);
        return tagged with { Source = source, Content = charge, Addressee = addressee };
    }
}
