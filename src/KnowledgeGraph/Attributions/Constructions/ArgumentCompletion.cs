using System.Collections.Immutable;
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
        var source = Source(tagged);
        var content = Content(tagged, source);
        if (content.IsEmpty)
        {
            return null;
        }

        (source, content) = PassiveReport.Turn(s, cue, source, content);
        (source, content) = FrontedPhrase.Part(s, cue, source, content);
        (source, content) = Apposition.Restore(s, source, content);
        if (source.IsEmpty && UnderstoodSubject.Of(s, cue.HeadIn(s)) is >= 0 and var subject)
        {
            source = [SyntacticArguments.Subtree(s, subject)];
        }

        source = source.IsEmpty ? NameBefore.Of(s, cue) : source;
        (source, content) = Inversion.Turn(s, cue, source, content);
        source = HeadlineNames.Join(s, cue, PassiveParticiple.Free(s, cue, source));
        content = QuotedRest.Add(tagged.Window, Interruption.Complete(s, cue, CutContent.Restore(s, cue, content)));
        var trimmed = tagged with { Window = tagged.Window with { Cue = SpanEnds.Trim(s, cue) }, Source = SpanEnds.TrimOwner(s, source), Content = content };
        return WithAddressee(trimmed, CueMeaning.CueOf(trimmed, cues, text));
    }

    private static ImmutableArray<TextSpan> Source(TaggedAttribution tagged)
    {
        var (s, cue) = (tagged.Sentence, tagged.Cue);
        bool isByParse = tagged.Source.IsEmpty && (tagged.Content.IsEmpty || s.Sentence.Words[cue.HeadIn(s)].Upos is UniversalPos.Punctuation || cue.End - cue.Start > 2);
        return isByParse ? SyntacticArguments.Source(s, cue) : tagged.Source;
    }

    private ImmutableArray<TextSpan> Content(TaggedAttribution tagged, ImmutableArray<TextSpan> source)
    {
        var (s, cue) = (tagged.Sentence, tagged.Cue);
        var content = tagged.Content;
        bool isBare = content.IsEmpty || content is [var only] && (only.SpanIn(text) is "that" || source.Any(p => p.Overlaps(only)));
        if (!isBare && !RelativeContent.GoesOn(s, cue.HeadIn(s)))
        {
            return content;
        }

        var relative = RelativeContent.Of(s, cue);
        return !relative.IsEmpty ? relative : isBare ? SyntacticArguments.Content(s, cue, source) : content;
    }

    private static TaggedAttribution WithAddressee(TaggedAttribution tagged, Cue? meaning)
    {
        var (s, cue) = (tagged.Sentence, tagged.Cue);
        var content = Responsibility.Deed(s, meaning, tagged.Content);
        var (accused, charge) = Accusation.Part(s, cue, meaning, content);
        var (addressee, said) = accused.IsEmpty ? Addressee.Part(s, cue, meaning, charge) : (accused, charge);
        return tagged with { Content = said, Addressee = addressee, Entry = meaning };
    }
}
