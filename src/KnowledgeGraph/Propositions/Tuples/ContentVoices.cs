using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>Tells which attribution's content holds a word.</summary>
internal sealed class ContentVoices
{
    private readonly List<(TextSpan Span, Attribution Attribution)>?[] _contents, _cues;

    public ContentVoices(Document document, ImmutableArray<Attribution> attributions)
    {
        int[] starts = [.. document.Sentences.Select(s => s.Span.Start)];
        _contents = new List<(TextSpan, Attribution)>?[starts.Length];
        _cues = new List<(TextSpan, Attribution)>?[starts.Length];
        foreach (var attribution in attributions)
        {
            foreach (var span in attribution.Content)
            {
                Add(_contents, starts, span, attribution);
            }

            foreach (var span in attribution.Cue)
            {
                Add(_cues, starts, span, attribution);
            }
        }
    }

    /// <summary>
    /// The voice that says a predicate: the attribution with the shortest piece of content that holds it; null where the article says it. A predicate
    /// that has its subject from one that it is coordinated with has its voice too.
    /// </summary>
    public Attribution? Of(int sentence, TupleSyntax syntax, int predicate)
    {
        while (true)
        {
            if (Of(sentence, syntax.Sentence.Tokens[predicate].Span) is { } voice)
            {
                return voice;
            }

            if (syntax[predicate].Relation != "conj" || syntax.Child(predicate, "nsubj") >= 0)
            {
                return null;
            }

            predicate = syntax[predicate].Head;
        }
    }

    /// <summary>Whether a predicate that a voice says stands in no other clause of the same content.</summary>
    public bool IsMain(int sentence, TupleSyntax syntax, int predicate, Attribution voice)
    {
        while (syntax[predicate].Relation == "conj")
        {
            predicate = syntax[predicate].Head;
        }

        int governor = syntax[predicate].Head;
        return governor < 0 || !ReferenceEquals(Of(sentence, syntax.Sentence.Tokens[governor].Span), voice);
    }

    /// <summary>
    /// The words of the sentence that are the content of the attribution that a verb is the cue of; none where it is none, or where the content has words of its
    /// subject or of phrases that it governs ("was called | a landmark").
    /// </summary>
    public int[] ContentOf(int sentence, TupleSyntax syntax, int verb)
    {
        foreach (var (span, attribution) in _cues[sentence] ?? [])
        {
            if (span.Contains(syntax.Sentence.Tokens[verb].Span))
            {
                int[] words = [.. Enumerable.Range(0, syntax.Count).Where(i => attribution.Content.Any(c => c.Contains(syntax.Sentence.Tokens[i].Span)))];
                return Array.Exists(words, w => !StandsApart(syntax, w, verb)) ? [] : words;
            }
        }

        return [];
    }

    /// <summary>Whether a word is in no phrase that the verb governs, other than a clause that stands beside it.</summary>
    private static bool StandsApart(TupleSyntax syntax, int word, int verb)
    {
        int below = -1;
        while (word >= 0 && word != verb)
        {
            (below, word) = (word, syntax[word].Head);
        }

        return word < 0 || below >= 0 && syntax[below].Relation is "parataxis" or "ccomp" or "discourse" or "punct" or "dep";
    }

    /// <summary>Adds an attribution to the sentences that a span of it reaches into.</summary>
    private static void Add(List<(TextSpan Span, Attribution Attribution)>?[] sentences, int[] starts, TextSpan span, Attribution attribution)
    {
        int s = Array.BinarySearch(starts, span.Start);
        for (s = Math.Max(0, s < 0 ? ~s - 1 : s); s < starts.Length && starts[s] < span.End; s++)
        {
            (sentences[s] ??= []).Add((span, attribution));
        }
    }

    private Attribution? Of(int sentence, TextSpan word)
    {
        (TextSpan Span, Attribution? Attribution) innermost = default;
        foreach (var content in _contents[sentence] ?? [])
        {
            if (content.Span.Contains(word) && (innermost.Attribution is null || content.Span.Length < innermost.Span.Length))
            {
                innermost = content;
            }
        }

        return innermost.Attribution;
    }
}
