using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Explanations;

/// <summary>Tells of a claim who makes it, where the text says so, by which rule it was read, through which voices, on what works, and who denies it.</summary>
/// <param name="claims">What a document says.</param>
/// <param name="output">Where it is told.</param>
internal sealed class Explanation(ClaimSet claims, ExplanationOutput output)
{
    private readonly CodePointIndex _codePoints = new(claims.Document.Text);

    private string Text => claims.Document.Text;

    /// <summary>Explains the claim that is made at all <paramref name="places"/>, which have one id.</summary>
    public void Write(ImmutableArray<Claim> places)
    {
        var claim = places[0];
        output.Line("claim", $"{GraphOptions.Default.Base}claim/{claim.Id}");
        output.Line("in words", InWords(claim));
        output.Line("", string.Join(" · ", Word(claim.Polarity), Word(claim.Certainty), Word(claim.Reality), $"narrator {Word(claim.Commitment)}"));
        output.Line("stands in", claim.Section.Length > 0 ? $"{Word(claim.Layer)}, section “{claim.Section}”" : Word(claim.Layer));
        foreach (var place in places)
        {
            output.Break();
            WritePlace(place);
        }

        WriteOpponents(claim);
    }

    private void WritePlace(Claim claim)
    {
        var marks = ClaimPassages.MarksOf(claim);
        foreach (var passage in ClaimPassages.Of(claims.Document, marks))
        {
            output.Line("text", Offsets(passage));
            output.Marked(MarkedText.Cut(passage, marks).Select(p => (p.Span.In(Text), p.Mark)));
        }

        foreach (var (mark, span) in marks)
        {
            WriteSpan(Word(mark), span);
        }

        foreach (var span in claim.Evidence.Where(e => marks.All(m => m.Span != e)))
        {
            WriteSpan("evidence", span);
        }

        if (claim.Attribution is { } attribution)
        {
            output.Line("rule", attribution.Rule);
            output.Line("confidence", attribution.Confidence.ToString("0.0#", CultureInfo.InvariantCulture));
            foreach (string addressee in claim.Addressees)
            {
                output.Line("addressee", Label(addressee));
            }
        }

        WriteChain(claim);
        foreach (string number in claim.Citations)
        {
            output.Line("citation", $"[{number}] {Work(claims.Document.Article.References.FirstOrDefault(r => r.Number == number))}");
        }
    }

    private void WriteSpan(string name, TextSpan span) => output.Line("", $"{name,-9}{Offsets(span),-18} {span.In(Text)}");

    /// <summary>The voices, outermost first, each with the claim that reports it.</summary>
    private void WriteChain(Claim claim)
    {
        output.Line("chain", OwnVoice(claim));
        var voices = new Stack<(string Claimant, Attribution Attribution, string Report)>();
        var (attribution, report) = (claim.Attribution, claim.ReportedIn);
        foreach (string claimant in claim.Claimants)
        {
            voices.Push((claimant, attribution!, report!.Id));
            (attribution, report) = (attribution!.Parent, report.ReportedIn);
        }

        int depth = 1;
        foreach (var voice in voices)
        {
            string cue = string.Join(" … ", voice.Attribution.Cue.Select(c => c.In(Text)));
            output.Line("", $"{new string(' ', 2 * depth++)}{Label(voice.Claimant)}, “{cue}” ({voice.Attribution.Stance}), reported in claim {voice.Report}");
        }
    }

    /// <summary>The claims of the same statement that take the other side.</summary>
    private void WriteOpponents(Claim claim)
    {
        Claim[] opponents = [.. claims.Claims.Where(c => c.Statement.Id == claim.Statement.Id && c.Polarity != claim.Polarity).DistinctBy(c => c.Id)];
        string relation = claim.Polarity == Polarity.Denied ? "denies" : "denied by";
        foreach (var other in opponents)
        {
            if (other == opponents[0])
            {
                output.Break();
            }

            output.Line(relation, $"claim {other.Id}: {InWords(other)}");
        }
    }

    private string InWords(Claim claim)
    {
        string who = claim.Claimants is [var claimant, ..] ? Label(claimant) + (claim.ClaimantRole is { } role ? $" ({role})" : "") : OwnVoice(claim);
        return $"{who} {claim.Stance.Replace('-', ' ')}: “{claim.Statement.Text}”";
    }

    private string OwnVoice(Claim claim) => claim.Work is { } work ? $"the work [{work.Number}] {Work(work)}" : $"the article “{claims.Document.Article.Revision.Title}”";

    private string Label(string entity) => claims.Entities.First(e => e.Id == entity).Label;

    private string Work(Reference? reference)
    {
        if (reference?.Title is null)
        {
            return reference is null ? "which the reference list does not have" : reference.TextSpan.In(Text);
        }

        string[] fields =
        [
            string.Join("; ", reference.Authors), $"“{reference.Title.Value}”", reference.Publisher?.Value ?? "", reference.Date?.Iso ?? "",
            reference.Doi is { } doi ? $"doi:{doi.Value}" : reference.Url?.Value ?? "",
        ];
        return string.Join(", ", fields.Where(f => f.Length > 0));
    }

    /// <summary>The fragment that names a span in the graph (RFC 5147).</summary>
    private string Offsets(TextSpan span)
    {
        var (start, end) = _codePoints.Of(span);
        return $"char={start},{end}";
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
