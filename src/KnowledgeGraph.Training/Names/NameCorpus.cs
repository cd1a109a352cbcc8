using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Training.Names;

/// <summary>Sentences whose names people have marked.</summary>
public static class NameCorpus
{
    /// <summary>
    /// The names in GUM's entity annotation: mentions whose head is a proper noun or that are linked to an article, cut down to the name, outermost first.
    /// What GUM calls an object or an abstract thing is a <see cref="NamedEntityType.Work"/> where its name looks like a title, otherwise no name of our types.
    /// Adjectives and nouns for peoples are a <see cref="NamedEntityType.Group"/>.
    /// </summary>
    public static IEnumerable<LabelledNames> Gold(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            yield return Label(sentence);
        }
    }

    private static LabelledNames Label(ConlluSentence sentence)
    {
        var tags = new sbyte[sentence.Words.Length];
        var taken = new bool[tags.Length];
        foreach (var mention in EntityAnnotationReader.Read(sentence))
        {
            if (MentionName.Of(sentence, mention) is not { } name || taken.AsSpan(name.First, name.Count).Contains(true))
            {
                continue;
            }

            taken.AsSpan(name.First, name.Count).Fill(true);
            if (name.Type is { } type)
            {
                LabelledNames.Mark(tags, name.First, name.Count, type);
            }
        }

        for (int i = 0; i < tags.Length; i++)
        {
            if (!taken[i] && sentence.Words[i].Upos is "ADJ" or "PROPN" or "NOUN" && NameLexicon.Shared.IsPeople(sentence.Words[i].Form))
            {
                LabelledNames.Mark(tags, i, 1, NamedEntityType.Group);
            }
        }

        return new([.. sentence.Words.Select(w => w.Form)], [.. tags]);
    }
}
