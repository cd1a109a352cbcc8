using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>A parsed sentence in the numbers that features are made of. Words are counted in the sentence; hashes are <see cref="FeatureHash"/>'s.</summary>
internal sealed class SentenceSyntax
{
    /// <summary>What a word without the asked neighbour, head or name counts as.</summary>
    public const uint Nothing = 1;

    private static readonly uint
        CapitalShape = 2, DigitShape = 3, MarkShape = 4, PlainShape = 5;

    /// <summary>Reads a sentence and where it stands in the quotations of its paragraph.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence, parsed.</param>
    /// <param name="quotations">The quotations of its paragraph, in order.</param>
    /// <param name="classes">Tells what the lexicon says of words.</param>
    public SentenceSyntax(string text, Sentence sentence, ImmutableArray<TextSpan> quotations, LexicalClasses classes)
    {
        Sentence = sentence;
        Count = sentence.Words.Length;
        (Form, Lemma, Xpos, Upos) = (new uint[Count], new uint[Count], new uint[Count], new uint[Count]);
        (Relation, Shape, Suffix, Name) = (new uint[Count], new uint[Count], new uint[Count], new uint[Count]);
        (Head, First, Last) = (new int[Count], new int[Count], new int[Count]);
        (Quotation, Relations) = (new int[Count], new CoreRelations[Count]);
        Subject = new int[Count];
        (Stance, Frames) = (new uint[Count], new uint[Count]);
        for (int i = 0; i < Count; i++)
        {
            var form = sentence.Tokens[i].Span.SpanIn(text);
            var word = sentence.Words[i];
            Form[i] = FeatureHash.Of(form);
            Lemma[i] = FeatureHash.Of(word.Lemma);
            Xpos[i] = FeatureHash.Of(word.Xpos);
            Upos[i] = (uint)word.Upos + 16;
            (Stance[i], Frames[i]) = classes.Of(word);
            Relation[i] = FeatureHash.Of(word.Relation);
            Shape[i] = ShapeOf(form);
            Suffix[i] = FeatureHash.Of(form[Math.Max(0, form.Length - 3)..]);
            Name[i] = Nothing;
            Head[i] = word.Head;
            Subject[i] = -1;
            First[i] = Last[i] = i;
        }

        foreach (var name in sentence.Entities)
        {
            for (int i = 0; i < name.Count; i++)
            {
                Name[name.First + i] = ((uint)name.Type * 2) + (i == 0 ? 8u : 9u);
            }
        }

        GatherChildren();
        GatherQuotations(quotations);
    }

    public Sentence Sentence { get; }

    /// <summary>The <see cref="Tagging.Register"/> of the document.</summary>
    public uint Register { get; set; }

    public int Count { get; }

    public uint[] Form { get; }

    public uint[] Lemma { get; }

    public uint[] Xpos { get; }

    public uint[] Upos { get; }

    public uint[] Relation { get; }

    public uint[] Shape { get; }

    public uint[] Suffix { get; }

    /// <summary>The type of the name that a word is part of, its first word apart; <see cref="Nothing"/> outside names.</summary>
    public uint[] Name { get; }

    /// <summary>The stance of a word as a cue; <see cref="Nothing"/> where the lexicon does not have it.</summary>
    public uint[] Stance { get; }

    /// <summary>The frames of a word as a cue; <see cref="Nothing"/> where the lexicon does not have it.</summary>
    public uint[] Frames { get; }

    /// <summary>The governing word; −1 for the root.</summary>
    public int[] Head { get; }

    /// <summary>The first word of the subtree.</summary>
    public int[] First { get; }

    /// <summary>The last word of the subtree.</summary>
    public int[] Last { get; }

    /// <summary>The subject of a word; −1 where it has none.</summary>
    public int[] Subject { get; }

    /// <summary>The relations of a word's dependents, as far as they tell its construction.</summary>
    public CoreRelations[] Relations { get; }

    /// <summary>The number of the quotation in the paragraph that a word stands in, its marks included; −1 outside.</summary>
    public int[] Quotation { get; }

    /// <summary>Whether a word stands in a quotation.</summary>
    public bool HasQuotation { get; private set; }

    /// <summary>Whether a word is a finite verb or a modal, by its Penn tag.</summary>
    public bool IsFinite(int i) => Sentence.Words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>The value at <paramref name="i"/>, or <see cref="Nothing"/> beyond the sentence.</summary>
    public static uint At(uint[] values, int i) => (uint)i < (uint)values.Length ? values[i] : Nothing;

    private static uint ShapeOf(ReadOnlySpan<char> form) =>
        char.IsUpper(form[0]) ? CapitalShape : char.IsDigit(form[0]) ? DigitShape : char.IsLetter(form[0]) ? PlainShape : MarkShape;

    private void GatherChildren()
    {
        for (int i = 0; i < Count; i++)
        {
            var relation = CoreRelation.Of(Sentence.Words[i].Relation);
            int head = Head[i];
            if (head >= 0)
            {
                Relations[head] |= relation;
                if ((relation & CoreRelations.AnySubject) != 0)
                {
                    Subject[head] = i;
                }
            }

            for (int up = head, steps = 0; up >= 0 && steps < Count; up = Head[up], steps++)
            {
                if (First[up] <= i && Last[up] >= i)
                {
                    break;
                }

                First[up] = Math.Min(First[up], i);
                Last[up] = Math.Max(Last[up], i);
            }
        }
    }

    private void GatherQuotations(ImmutableArray<TextSpan> quotations)
    {
        for (int i = 0, q = 0; i < Count; i++)
        {
            var span = Sentence.Tokens[i].Span;
            while (q < quotations.Length && quotations[q].End <= span.Start)
            {
                q++;
            }

            Quotation[i] = q < quotations.Length && quotations[q].Start <= span.Start ? q : -1;
            HasQuotation |= Quotation[i] >= 0;
        }
    }
}
