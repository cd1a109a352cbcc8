using System.Globalization;

namespace KnowledgeGraph.Training.Network;

/// <summary>How often labels are right on sentences kept for development; relations include subtypes.</summary>
internal sealed class DevelopmentScore
{
    private readonly int _punctuation;
    private long _words, _upos, _xpos, _uas, _las, _plainWords, _plainLas;

    /// <summary>Scores an ensemble on gold sentences.</summary>
    public DevelopmentScore(Ensemble ensemble, IReadOnlyList<TrainingSentence> gold, LabelSets labels)
    {
        ensemble.Prepare();
        _punctuation = labels.Upos.IndexOf("PUNCT");
        foreach (var batch in Batch.Cut(gold, 1500, new Random(0)))
        {
            foreach (var (parsed, sentence) in ensemble.Parse(batch).Zip(batch.Sentences))
            {
                Add(parsed, sentence);
            }
        }
    }

    /// <summary>Labelled attachment score, 0–1.</summary>
    public double Las => (double)_las / _words;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"UPOS {100.0 * _upos / _words:F2} XPOS {100.0 * _xpos / _words:F2} UAS {100.0 * _uas / _words:F2} LAS {100 * Las:F2} without punctuation {100.0 * _plainLas / _plainWords:F2}");

    private void Add(TrainingSentence parsed, TrainingSentence gold)
    {
        for (int i = 0; i < gold.Length; i++)
        {
            bool head = parsed.Heads[i] == gold.Heads[i], relation = head && parsed.Relations[i] == gold.Relations[i];
            bool isWord = gold.Upos[i] != _punctuation;
            _words++;
            _upos += parsed.Upos[i] == gold.Upos[i] ? 1 : 0;
            _xpos += parsed.Xpos[i] == gold.Xpos[i] ? 1 : 0;
            _uas += head ? 1 : 0;
            _las += relation ? 1 : 0;
            _plainWords += isWord ? 1 : 0;
            _plainLas += isWord && relation ? 1 : 0;
        }
    }
}
