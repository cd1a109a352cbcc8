using static KnowledgeGraph.Attributions.Tagging.SentenceSyntax;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>What tells whether a word belongs to the source or the content of a cue.</summary>
internal sealed class RoleFeatures
{
    private readonly CuePaths _paths = new();
    private CueWindow _window = null!;
    private SentenceSyntax _home = null!;
    private uint _lemma, _form, _stance, _frames, _construction, _relation, _upos;
    private int _head, _cueQuotation;
    private int[] _commas = [], _others = [];
    private bool[] _isOther = [];

    /// <summary>Turns to a cue.</summary>
    /// <param name="window">The cue and its sentences.</param>
    /// <param name="others">All cues of its own sentence.</param>
    public void Begin(CueWindow window, IReadOnlyList<CueSpan> others)
    {
        _window = window;
        _home = window.HomeSentence;
        _head = window.Cue.HeadIn(_home);
        _lemma = _home.Lemma[_head];
        _form = _home.Form[_head];
        _stance = _home.Stance[_head];
        _frames = _home.Frames[_head];
        _relation = _home.Relation[_head];
        _upos = _home.Upos[_head];
        _construction = (uint)(_home.Relations[_head] & ~(CoreRelations.Auxiliary | CoreRelations.Determiner));
        _cueQuotation = _home.Quotation[_head];
        _paths.Find(_home, _head);
        CountBetween(others);
    }

    /// <summary>Adds the features of the word <paramref name="i"/> of the sentence <paramref name="number"/> of the window.</summary>
    public void Collect(int number, int i, FeatureList to)
    {
        to.Clear();
        var s = _window.Sentences[number];
        AddWords(s, i, to);
        if (number == _window.Home)
        {
            AddPlace(s, i, to);
            AddPath(s, i, to);
        }
        else
        {
            AddDistantQuotation(number, i, to);
        }
    }

    /// <summary>The class of a word that the transition into its label depends on.</summary>
    public int TransitionClass(int number, int i)
    {
        var s = _window.Sentences[number];
        if (i == 0)
        {
            return 0;
        }

        if (number == _window.Home && (_window.Cue.Contains(i) || _window.Cue.Contains(i - 1)))
        {
            return 1;
        }

        if (s.Quotation[i] != s.Quotation[i - 1])
        {
            return s.Quotation[i] >= 0 ? 2 : 3;
        }

        bool mark = s.Shape[i] == MarkShape, afterMark = s.Shape[i - 1] == MarkShape;
        return mark ? 4 : afterMark ? 5 : 6;
    }

    /// <summary>Number of classes of <see cref="TransitionClass"/>.</summary>
    public const int TransitionClasses = 7;

    private const uint MarkShape = 4;

    private void CountBetween(IReadOnlyList<CueSpan> others)
    {
        int count = _home.Count;
        if (_commas.Length < count)
        {
            (_commas, _others, _isOther) = (new int[count], new int[count], new bool[count]);
        }

        Array.Clear(_isOther, 0, count);
        foreach (var other in others)
        {
            for (int i = other.Start; i < other.End && other != _window.Cue; i++)
            {
                _isOther[i] = true;
            }
        }

        Sweep(_window.Cue.Start, -1);
        Sweep(_window.Cue.End - 1, 1);
    }

    private void Sweep(int from, int step)
    {
        int commas = 0, others = 0;
        for (int i = from; i >= 0 && i < _home.Count; i += step)
        {
            (_commas[i], _others[i]) = (commas, others);
            commas += _home.Shape[i] == MarkShape ? 1 : 0;
            others += _isOther[i] ? 1 : 0;
        }
    }

    private static void AddWords(SentenceSyntax s, int i, FeatureList to)
    {
        uint form = s.Form[i], tag = s.Xpos[i];
        to.Add(100);
        to.Add(101, form);
        to.Add(102, tag, s.Relation[i]);
        to.Add(103, At(s.Form, i - 1), form);
        to.Add(104, form, At(s.Form, i + 1));
        to.Add(105, At(s.Xpos, i - 1), tag, At(s.Xpos, i + 1));
        to.Add(106, s.Name[i], s.Shape[i]);
    }

    private void AddPlace(SentenceSyntax s, int i, FeatureList to)
    {
        var cue = _window.Cue;
        int distance = i < cue.Start ? i - cue.Start : i >= cue.End ? i - cue.End + 1 : 0;
        uint zone = distance < 0 ? 0u : distance > 0 ? 1u : 2u;
        uint far = (uint)(Bucket(Math.Abs(distance)) * 4) + zone;
        uint quotation = Quotation(s, i);
        uint between = (uint)(Math.Min(_commas[i], 3) + (Math.Min(_others[i], 2) * 4) + (_isOther[i] ? 16 : 0)) * 4 + zone;
        to.Add(110, far);
        to.Add(111, far, s.Xpos[i]);
        to.Add(112, zone, s.Form[i]);
        to.Add(113, zone, s.Form[i], At(s.Form, i - 1));
        to.Add(114, zone, s.Form[i], At(s.Form, i + 1));
        to.Add(115, zone, s.Xpos[i], At(s.Xpos, i + 1));
        to.Add(116, zone, s.Xpos[i], At(s.Xpos, i - 1));
        to.Add(117, zone, _lemma);
        to.Add(118, zone, _lemma, s.Relation[i]);
        to.Add(119, zone, _construction);
        to.Add(120, zone, _relation, _upos);
        to.Add(121, quotation, zone);
        to.Add(122, quotation, zone, s.Form[i]);
        to.Add(123, quotation, zone, At(s.Form, i + 1));
        to.Add(124, quotation, far);
        to.Add(125, between);
        to.Add(126, between, quotation);
        to.Add(127, between, s.Xpos[i]);
        to.Add(128, between, _lemma);
        if (Math.Abs(distance) < 4)
        {
            to.Add(129, (uint)(distance + 8), s.Form[i]);
            to.Add(130, (uint)(distance + 8), s.Form[i], _lemma);
            to.Add(131, (uint)(distance + 8), s.Xpos[i], _lemma);
            to.Add(132, (uint)(distance + 8), s.Xpos[i], _form);
            to.Add(133, (uint)(distance + 8), s.Relation[i], _relation);
        }

        to.Add(134, zone, s.Name[i], At(s.Name, i + 1));
        to.Add(135, i == 0 ? 1u : i == s.Count - 1 ? 2u : 0, zone, s.Xpos[i]);
    }

    private void AddPath(SentenceSyntax s, int i, FeatureList to)
    {
        uint path = _paths.Path[i], longer = _paths.LongPath[i];
        int branch = _paths.Branch[i], second = _paths.Second[i];
        bool isBranchEdge = s.First[branch] == i, isBranchEnd = s.Last[branch] == i;
        uint edge = (isBranchEdge ? 1u : 0) + (isBranchEnd ? 2u : 0) + (i == branch ? 4u : 0) + (i > branch ? 8u : 0);
        uint secondEdge = (s.First[second] == i ? 1u : 0) + (s.Last[second] == i ? 2u : 0) + (i == second ? 4u : 0) + (i > second ? 8u : 0);
        uint zone = i < _window.Cue.Start ? 0u : i >= _window.Cue.End ? 1u : 2u;
        uint quotation = Quotation(s, i);
        to.Add(140, path);
        to.Add(141, path, zone);
        to.Add(142, path, zone, _lemma);
        to.Add(143, path, edge, zone);
        to.Add(144, path, edge, _lemma);
        to.Add(145, longer);
        to.Add(146, longer, zone);
        to.Add(147, longer, secondEdge, zone);
        to.Add(148, longer, _lemma);
        to.Add(149, path, s.Xpos[i], zone);
        to.Add(150, path, s.Relation[i], zone);
        to.Add(151, path, s.Form[i], zone);
        to.Add(152, path, _construction, zone);
        to.Add(153, path, _relation, _upos);
        to.Add(154, path, quotation, zone);
        to.Add(155, path, s.Name[branch], s.Upos[branch]);
        to.Add(156, path, s.Lemma[branch], zone);
        to.Add(157, path, (uint)s.Relations[branch], zone);
        to.Add(158, path, At(s.Xpos, i - 1), s.Xpos[i]);
        to.Add(159, path, s.Xpos[i], At(s.Xpos, i + 1));
        to.Add(160, longer, s.Xpos[i], s.Relation[i]);
        to.Add(161, longer, At(s.Form, i - 1), zone);
        to.Add(162, longer, s.Form[i], zone);
        int previous = Math.Max(i - 1, 0), next = Math.Min(i + 1, s.Count - 1);
        to.Add(163, path, _paths.Path[previous], zone);
        to.Add(164, path, _paths.Path[next], zone);
        to.Add(165, longer, _paths.LongPath[previous], zone);
        to.Add(166, longer, _paths.LongPath[next], zone);
        to.Add(167, path, _construction, _lemma);
        to.Add(168, path, s.Register, zone);
        to.Add(184, path, _stance, zone);
        to.Add(185, path, _frames, zone);
        to.Add(186, path, edge, _frames);
        to.Add(187, longer, _stance);
        to.Add(188, zone, s.Xpos[i], _stance);
        to.Add(189, path, s.Form[i], _frames);
        to.Add(169, longer, s.Register);
        to.Add(180, path, edge, s.Register);
        to.Add(181, longer, secondEdge, s.Register);
        to.Add(182, path, s.Xpos[i], s.Register);
        to.Add(183, quotation, zone, s.Register);
    }

    private void AddDistantQuotation(int number, int i, FeatureList to)
    {
        var s = _window.Sentences[number];
        int offset = Math.Clamp(number - _window.Home, -2, 2);
        var neighbour = _window.Sentences[offset < 0 ? number + 1 : number - 1];
        uint link = CueWindow.GoesOn(offset < 0 ? s : neighbour, offset < 0 ? neighbour : s) ? 1u : 0;
        link += s.Sentence.Paragraph == _home.Sentence.Paragraph ? 2u : 0;
        link += neighbour.Quotation[^1] >= 0 ? 4u : 0;
        link += _home.Quotation[0] >= 0 ? 8u : 0;
        link += _home.Quotation[^1] >= 0 ? 16u : 0;
        link += _cueQuotation >= 0 ? 32u : 0;
        link += s.Quotation[^1] >= 0 ? 64u : 0;
        uint inside = (s.Quotation[i] >= 0 ? 1u : 0) + (s.Quotation[i] >= 0 && s.Quotation[i] == s.Quotation[0] ? 2u : 0);
        uint step = (uint)(offset + 4);
        to.Add(170, step, inside);
        to.Add(171, step, inside, link);
        to.Add(172, inside, link, _lemma);
        to.Add(173, inside, link, _home.Form[^1]);
        to.Add(174, inside, link, (uint)(number - _window.Home + 20));
        to.Add(175, inside, s.Form[i], step);
    }

    private uint Quotation(SentenceSyntax s, int i)
    {
        int own = s.Quotation[i];
        uint state = own < 0 ? 0u : own == _cueQuotation ? 1u : 2u;
        bool opens = own >= 0 && (i == 0 || s.Quotation[i - 1] != own), closes = own >= 0 && (i == s.Count - 1 || s.Quotation[i + 1] != own);
        return state + (opens ? 4u : 0) + (closes ? 8u : 0) + (_cueQuotation >= 0 ? 16u : 0);
    }

    private static int Bucket(int distance) => distance switch
    {
        < 4 => distance,
        < 6 => 4,
        < 9 => 5,
        < 13 => 6,
        < 20 => 7,
        < 30 => 8,
        _ => 9,
    };
}
