using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Times;

/// <summary>
/// The times of a document with what their context adds: the year of "16 January", the day of "two days later". Values are EDTF
/// (<see href="https://www.loc.gov/standards/datetime/">Library of Congress 2019</see>, a part of ISO 8601-2) or ISO 8601 periods.
/// </summary>
/// <remarks>What the context does not decide has no value. Nothing is known of the day of writing. Takes linear time.</remarks>
internal sealed class TimeContext
{
    private readonly List<(TextSpan Span, string Value)> _values = [];
    private readonly YearContext _years;
    private readonly TimeAnchor _anchor = new();

    private TimeContext(Document document) => _years = new YearContext(document);

    /// <summary>Reads the sentences of <paramref name="document"/> in order.</summary>
    public static TimeContext Of(Document document)
    {
        var context = new TimeContext(document);
        var finder = new TimeFinder();
        var found = new List<TimePhrase>();
        foreach (var sentence in document.Sentences)
        {
            found.Clear();
            finder.Find(document.Text, sentence.Content.Start, sentence.Content.End, found);
            context._years.Enter(sentence.Paragraph);
            context._anchor.Enter(sentence.Paragraph, document.Article.Paragraphs[sentence.Paragraph].Section);
            int from = context._values.Count;
            foreach (var phrase in found)
            {
                context.Add(phrase, context.Resolve(phrase.Meaning));
            }

            if (found.Exists(p => p.Meaning is ClockMeaning))
            {
                context.AddClocks(found, from);
            }
        }

        return context;
    }

    /// <summary>The value of the time at <paramref name="span"/>, or of the only one in it; null where there is none. Takes logarithmic time.</summary>
    public string? ValueAt(TextSpan span)
    {
        int low = 0, high = _values.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _values[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _values.Count && span.Contains(_values[low].Span) && !(low + 1 < _values.Count && span.Contains(_values[low + 1].Span)) ? _values[low].Value : null;
    }

    /// <summary>The value of what is wholly said by the words themselves, otherwise null.</summary>
    public static string? ValueOf(TimeMeaning meaning) => meaning switch
    {
        PointMeaning point => point.Point.Edtf,
        IntervalMeaning { First: { } first, Last: { } last } => Join(Completed(first, last).Edtf, last.Edtf),
        IntervalMeaning { First: { } first } => first.Edtf is { } edtf ? edtf + "/.." : null,
        IntervalMeaning { Last: { } last } => last.Edtf is { } edtf ? "../" + edtf : null,
        SetMeaning set => set.First.Edtf is { } first && set.Second.Edtf is { } second ? $"{{{first},{second}}}" : null,
        DurationMeaning duration => duration.Iso,
        ShiftMeaning { Anchor: { } anchor } shift => Shifted(anchor, shift)?.Edtf,
        _ => null,
    };

    private void Add(TimePhrase phrase, string? value)
    {
        if (value is not null)
        {
            _values.Add((new TextSpan(phrase.Start, phrase.End), value));
        }
    }

    private string? Resolve(TimeMeaning meaning)
    {
        switch (meaning)
        {
            case PointMeaning { Point: var said }:
                var point = Dated(said);
                _anchor.Add(point);
                return point.Edtf;
            case IntervalMeaning { First: { } first, Last: { } last }:
                return Interval(first, last);
            case IntervalMeaning { First: var first, Last: var last }:
                return ValueOf(new IntervalMeaning(Dated(first), Dated(last)));
            case SetMeaning { First: var first, Second: var second }:
                var both = new SetMeaning(Dated(first), Dated(second));
                _anchor.Add(both.First);
                _anchor.Add(both.Second);
                return ValueOf(both);
            case ShiftMeaning shift when (shift.Anchor is { } named ? Dated(named) : _anchor.Current) is { } anchor && Shifted(anchor, shift) is { } shifted:
                _anchor.Add(shifted);
                return shifted.Edtf;
            case PeriodMeaning:
                return _anchor.Interval;
            default:
                return ValueOf(meaning);
        }
    }

    private string? Interval(TimePoint first, TimePoint last)
    {
        first = first.Year is null && last.Year is not null ? Completed(first, last) : Dated(first);
        last = last is { Year: null, IsMonth: true } && first is { Year: { } year } ? last with { Year = last.Month < first.Month ? year + 1 : year } : Dated(last);
        string? value = Join(first.Edtf, last.Edtf);
        if (value is not null)
        {
            _anchor.Add(first, last, value);
        }

        return value;
    }

    /// <summary>The times of the day of a sentence that speaks of one day.</summary>
    private void AddClocks(List<TimePhrase> found, int from)
    {
        foreach (var phrase in found)
        {
            if (phrase.Meaning is ClockMeaning clock && _anchor.Day is { } day)
            {
                Add(phrase, (day with { Minute = clock.Time.Minute, IsUniversal = clock.Time.IsUniversal, IsApproximate = clock.Time.IsApproximate }).Edtf);
            }
        }

        _values.Sort(from, _values.Count - from, Comparer<(TextSpan Span, string Value)>.Create((a, b) => a.Span.CompareTo(b.Span)));
    }

    private TimePoint? Dated(TimePoint? point) => point is { } known ? Dated(known) : null;

    /// <summary>The point with the year that the context gives it.</summary>
    private TimePoint Dated(TimePoint point)
    {
        var dated = point is { Year: null, IsMonth: true } ? point with { Year = _years.YearOf(point.Month!.Value) } : point;
        if (!dated.Exists)
        {
            return point;
        }

        _years.Note(dated, isStated: point.Year is not null);
        return dated;
    }

    /// <summary>The first point of an interval with the year of the last, where it has none.</summary>
    private static TimePoint Completed(TimePoint first, TimePoint last) =>
        first is { Year: null, IsMonth: true } && last is { Year: { } year, IsMonth: true } ? first with { Year = first.Month > last.Month ? year - 1 : year } : first;

    private static TimePoint? Shifted(TimePoint anchor, ShiftMeaning shift)
    {
        if (shift.Weekday is { } weekday)
        {
            if (anchor is not { Year: { } year, IsDay: true } || year is < 1 or > 9000)
            {
                return null;
            }

            int of = ((int)new DateTime(year, anchor.Month!.Value, anchor.Day!.Value, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek + 6) % 7 + 1;
            return anchor.Plus(((weekday - of + 6) % 7) + 1, TimeUnit.Day);
        }

        bool isPrecise = shift.Amount != 0 || shift.Unit != TimeUnit.Day || anchor.IsDay;
        return isPrecise && anchor.Plus(shift.Amount, shift.Unit) is { } shifted ? shifted with { IsApproximate = shift.IsApproximate || anchor.IsApproximate } : null;
    }

    private static string? Join(string? first, string? last) =>
        first is not null && last is not null && !(first.Length == last.Length && first[0] != '-' && string.CompareOrdinal(first, last) >= 0)
            ? string.Create(CultureInfo.InvariantCulture, $"{first}/{last}") : null;
}
