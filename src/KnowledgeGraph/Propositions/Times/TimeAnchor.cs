namespace KnowledgeGraph.Propositions.Times;

/// <summary>The time that was last spoken of, which "two days later" counts from: the only one of its sentence, or of the last sentence before it that has one.</summary>
/// <remarks>Where that sentence speaks of several times, nothing is the anchor.</remarks>
internal sealed class TimeAnchor
{
    private const int MostSentencesBack = 2;

    private readonly List<TimePoint> _here = [];
    private TimePoint? _before;
    private int _age;
    private int _paragraph = -1, _section = -1;
    private string? _interval;
    private int _intervalAge;

    /// <summary>Goes on to the next sentence. From one paragraph to the next of a section only the last sentence's time is kept.</summary>
    public void Enter(int paragraph, int section)
    {
        if (_here.Count > 0)
        {
            (_before, _age) = (Only(_here), 0);
        }

        _age++;
        _intervalAge++;
        bool isNext = paragraph == _paragraph || section == _section && _age == 1;
        if (!isNext)
        {
            _before = null;
        }

        if (paragraph != _paragraph)
        {
            _interval = null;
        }

        _here.Clear();
        (_paragraph, _section) = (paragraph, section);
    }

    /// <summary>The anchor of words that stand here in the sentence, or null.</summary>
    public TimePoint? Current => _here.Count > 0 ? Only(_here) : _age <= MostSentencesBack ? _before : null;

    /// <summary>The only day of the sentence, or null.</summary>
    public TimePoint? Day => Only(_here) is { IsDay: true } day ? day : null;

    /// <summary>The interval that was last spoken of in the paragraph, or null.</summary>
    public string? Interval => _intervalAge <= MostSentencesBack ? _interval : null;

    public void Add(TimePoint point)
    {
        if (point.Year is not null && !_here.Contains(point.Plain))
        {
            _here.Add(point.Plain);
        }
    }

    /// <summary>An interval; its ends are two times, neither of which is the anchor.</summary>
    public void Add(TimePoint first, TimePoint last, string interval)
    {
        Add(first);
        Add(last);
        (_interval, _intervalAge) = (interval, 0);
    }

    private static TimePoint? Only(List<TimePoint> points) => points is [var only] ? only : null;
}
