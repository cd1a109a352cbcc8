using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Times;

/// <summary>Tells the year of a day or month that is said without one, from the dates before it in the section and the year that the article is about.</summary>
/// <remarks>
/// A day goes with the last date of its section. A month far before that of the last date is in the next year, as January after December; one far after it may be
/// in either year, and is in none. Where the article's year is another, only a date of the same paragraph a month or two before is believed.
/// </remarks>
internal sealed class YearContext(Document document)
{
    private const int FarMonths = 8, NearMonths = 2;

    private readonly int? _stated = ArticleYear.Stated(document);
    private int? _ofLead;
    private bool _leadDiffers;
    private (int Section, int Paragraph) _place = (-1, -1);
    private TimePoint? _lastDate;
    private int _dateParagraph;
    private int? _lastYear;
    private int _yearParagraph;

    private int? Topic => _stated ?? (_leadDiffers ? null : _ofLead);

    /// <summary>Goes on to a paragraph; dates of another section are forgotten.</summary>
    public void Enter(int paragraph)
    {
        int section = document.Article.Paragraphs[paragraph].Section;
        if (section != _place.Section)
        {
            (_lastDate, _lastYear) = (null, null);
        }

        _place = (section, paragraph);
    }

    /// <summary>Takes note of a point with a year.</summary>
    public void Note(TimePoint point, bool isStated)
    {
        if (point is { IsMonth: true, Year: not null })
        {
            (_lastDate, _dateParagraph, _lastYear) = (point, _place.Paragraph, null);
            if (isStated && _place.Section == 0)
            {
                _leadDiffers |= _ofLead is { } before && before != point.Year;
                _ofLead ??= point.Year;
            }
        }
        else if (point.IsYear)
        {
            (_lastYear, _yearParagraph) = (point.Year, _place.Paragraph);
        }
    }

    /// <summary>The year of a date in <paramref name="month"/>, or null where the context does not decide.</summary>
    public int? YearOf(int month)
    {
        if (_lastYear is { } lone && _yearParagraph == _place.Paragraph)
        {
            return Topic is { } about && about != lone ? null : lone;
        }

        if (_lastDate is not { Year: { } year, Month: { } lastMonth })
        {
            return Topic;
        }

        int ahead = month - lastMonth;
        if (ahead > FarMonths)
        {
            return Topic is { } topic && (topic == year || topic == year - 1) ? topic : null;
        }

        int near = ahead < -FarMonths ? year + 1 : year;
        bool follows = _dateParagraph == _place.Paragraph && (ahead is >= 0 and <= NearMonths || near > year);
        return Topic is null || Topic == near || follows ? near : null;
    }
}
