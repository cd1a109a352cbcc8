using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>Says in few words who says something: the source without its apposition, and the cue.</summary>
internal sealed class SpeechContext(TupleSyntax syntax, Phrases phrases)
{
    /// <summary>The words of an attribution's source and cue; of a source outside the sentence all words.</summary>
    public string Of(Attribution attribution) =>
        string.Join(' ', attribution.Source.Select(Name).Concat(attribution.Cue.Select(c => c.In(syntax.Text))));

    private string Name(TextSpan source)
    {
        int head = HeadIn(source);
        return head < 0 ? source.In(syntax.Text) : phrases.Written([.. phrases.Full(Named(head, source)).Where(i => IsIn(i, source))]);
    }

    /// <summary>The name in apposition to a noun that describes it ("a clerk, <b>Ada Roe</b>,"); otherwise the noun itself.</summary>
    private int Named(int head, TextSpan source)
    {
        int name = syntax.Child(head, "appos");
        return name >= 0 && IsIn(name, source) && syntax[name].Upos == UniversalPos.ProperNoun && syntax[head].Upos != UniversalPos.ProperNoun ? name : head;
    }

    /// <summary>The first word of a span whose governor stands outside it; −1 where the span is not in the sentence.</summary>
    private int HeadIn(TextSpan source)
    {
        for (int i = 0; i < syntax.Count; i++)
        {
            if (IsIn(i, source) && !syntax.IsPunctuation(i) && (syntax[i].Head < 0 || !IsIn(syntax[i].Head, source)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsIn(int word, TextSpan span) => span.Contains(syntax.Sentence.Tokens[word].Span);
}
