using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>
/// Finds the lemma of an English word by its form and tags, as the English treebanks of Universal Dependencies write lemmas: the shared part in small
/// letters unless the word is a name or an abbreviation, contracted auxiliaries in full, numbers without the commas that group their digits.
/// </summary>
/// <remarks>
/// Two tables are asked, one for the ending and one for the case, so that what is learned of "studies" holds of "Studies" as well.
/// Immutable and safe for use by many threads. The same arguments always give an equal lemma, so that a caller may keep it by word type and tags.
/// </remarks>
public sealed class Lemmatizer
{
    private const byte FormatVersion = 1;

    private readonly EndingTable _edits;
    private readonly EndingTable _cases;
    private readonly ImmutableArray<LemmaEdit> _edit;
    private readonly ImmutableArray<LemmaCase> _case;
    private readonly TagClasses _editClasses;
    private readonly TagClasses[] _caseClasses;

    /// <summary>A lemmatizer of two tables, the answers of which are edits and cases.</summary>
    /// <exception cref="InvalidDataException">An answer is neither, or a class is missing.</exception>
    public Lemmatizer(EndingTable edits, EndingTable cases)
    {
        _edits = edits;
        _cases = cases;
        _edit = [.. edits.Answers.Select(a => LemmaEdit.TryParse(a, out var edit) ? edit : throw new InvalidDataException($"'{a}' is no edit"))];
        _case = [.. cases.Answers.Select(a => Array.IndexOf(CaseNames, a) is >= 0 and var i ? (LemmaCase)i : throw new InvalidDataException($"'{a}' is no case"))];
        _editClasses = new(edits);
        _caseClasses = [.. Enum.GetValues<WordShape>().Select(s => new TagClasses(cases, ShapeSuffix(s)))];
    }

    /// <summary>How many endings and words are known.</summary>
    public int Count => _edits.Count + _cases.Count;

    private static string[] CaseNames { get; } = Enum.GetNames<LemmaCase>();

    /// <summary>The lemmatizer in <paramref name="section"/>, as <see cref="Write"/> wrote it.</summary>
    /// <exception cref="InvalidDataException">The section is damaged.</exception>
    public static Lemmatizer Read(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section);
        reader.Version(FormatVersion, "lemmas");
        var edits = EndingTableFormat.Read(ref reader);
        var cases = EndingTableFormat.Read(ref reader);
        reader.End("lemmas");
        return new(edits, cases);
    }

    /// <summary>What the name of a class of cases ends in for words of a shape.</summary>
    public static string ShapeSuffix(WordShape shape) => $" {shape}";

    /// <summary>Writes what <see cref="Read"/> reads; equal lemmatizers give equal bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(FormatVersion);
        EndingTableFormat.Write(_edits, writer);
        EndingTableFormat.Write(_cases, writer);
    }

    /// <summary>
    /// The lemma of <paramref name="form"/>, the same object where form and lemma are the same; never empty unless the form is.
    /// </summary>
    /// <param name="form">A syntactic word: "n't", not "don't".</param>
    /// <param name="upos">Its universal part of speech.</param>
    /// <param name="xpos">Its Penn Treebank tag; one never seen is as good as none.</param>
    public string Lemma(string form, UniversalPos upos, string xpos)
    {
        if (upos == UniversalPos.Numeral && form.Contains(',', StringComparison.Ordinal))
        {
            form = GroupedNumber.Ungroup(form);
        }

        var edit = _edit[_edits.Find(_editClasses.Of(upos, xpos), form)];
        var shape = WordShapes.Of(form);
        return edit.Apply(form, _case[_cases.Find(_caseClasses[(int)shape].Of(upos, xpos), form)]);
    }
}
