using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>Counts what documents hold, whatever the order in which they come.</summary>
internal sealed class Findings
{
    /// <summary>Number of tokens.</summary>
    public long Words { get; private set; }

    /// <summary>Number of sentences.</summary>
    public long Sentences { get; private set; }

    /// <summary>Number of named entities.</summary>
    public long Names { get; private set; }

    /// <summary>Sum over all words of a number that differs where lemma, head or relation does.</summary>
    public ulong Digest { get; private set; }

    /// <summary>Counts a document.</summary>
    public void Add(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            Sentences++;
            Words += sentence.Words.Length;
            Names += sentence.Entities.Length;
            foreach (ref readonly var word in sentence.Words.AsSpan())
            {
                Digest += (ulong)((((word.Head * 31) + word.Lemma.Length) * 31) + word.Relation.Length) * 0x9E3779B97F4A7C15;
            }
        }
    }

    /// <summary>Adds what another counted.</summary>
    public void Add(Findings other)
    {
        Words += other.Words;
        Sentences += other.Sentences;
        Names += other.Names;
        Digest += other.Digest;
    }
}
