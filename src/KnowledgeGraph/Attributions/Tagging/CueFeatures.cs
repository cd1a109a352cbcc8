using static KnowledgeGraph.Attributions.Tagging.SentenceSyntax;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>What tells whether a word is part of a cue: the word, its neighbours, its place in the parse, and quotation marks near it.</summary>
internal static class CueFeatures
{
    /// <summary>Adds the features of the word <paramref name="i"/>.</summary>
    public static void Collect(SentenceSyntax s, int i, FeatureList to)
    {
        to.Clear();
        AddWords(s, i, to);
        AddHead(s, i, to);
        AddDependents(s, i, to);
        AddQuotations(s, i, to);
        AddRegister(s, i, to);
        AddLexicon(s, i, to);
    }

    private static void AddLexicon(SentenceSyntax s, int i, FeatureList to)
    {
        uint stance = s.Stance[i], frames = s.Frames[i], construction = (uint)(s.Relations[i] & ~(CoreRelations.Auxiliary | CoreRelations.Determiner));
        to.Add(80, stance, s.Upos[i]);
        to.Add(81, stance, construction);
        to.Add(82, frames, construction);
        to.Add(83, frames, s.Relation[i]);
        to.Add(84, stance, At(s.Xpos, i + 1));
        to.Add(85, frames, At(s.Form, i + 1));
        if (s.Head[i] is >= 0 and var head)
        {
            to.Add(86, s.Stance[head], s.Relation[i]);
            to.Add(87, s.Frames[head], s.Relation[i], s.Form[i]);
            to.Add(88, stance, s.Stance[head], s.Relation[i]);
        }
    }

    private static void AddRegister(SentenceSyntax s, int i, FeatureList to)
    {
        uint register = s.Register + (s.Quotation[i] >= 0 ? 2u : 0);
        to.Add(70, register, s.Xpos[i]);
        to.Add(71, register, s.Lemma[i]);
        to.Add(72, register, (uint)s.Relations[i], s.Upos[i]);
        to.Add(73, register, s.Relation[i], s.Upos[i]);
        if (s.Subject[i] is >= 0 and var subject)
        {
            to.Add(74, register, s.Lemma[subject]);
            to.Add(75, register, s.Lemma[subject], s.Lemma[i]);
        }
    }

    private static void AddWords(SentenceSyntax s, int i, FeatureList to)
    {
        uint lemma = s.Lemma[i], form = s.Form[i], tag = s.Xpos[i], relation = s.Relation[i];
        uint before = At(s.Form, i - 1), after = At(s.Form, i + 1), tagBefore = At(s.Xpos, i - 1), tagAfter = At(s.Xpos, i + 1);
        to.Add(1);
        to.Add(2, lemma);
        to.Add(3, form);
        to.Add(4, tag);
        to.Add(5, relation);
        to.Add(6, lemma, tag);
        to.Add(7, lemma, relation);
        to.Add(8, tag, relation);
        to.Add(9, before);
        to.Add(10, after);
        to.Add(11, before, form);
        to.Add(12, form, after);
        to.Add(13, At(s.Lemma, i - 1), lemma, At(s.Lemma, i + 1));
        to.Add(14, tagBefore, tag);
        to.Add(15, tag, tagAfter);
        to.Add(16, tagBefore, tag, tagAfter);
        to.Add(17, At(s.Form, i - 2), before, form);
        to.Add(18, form, after, At(s.Form, i + 2));
        to.Add(19, s.Suffix[i]);
        to.Add(20, s.Suffix[i], tag);
        to.Add(21, s.Shape[i], i == 0 ? 1u : 0);
        to.Add(22, s.Name[i]);
        to.Add(23, At(s.Name, i - 1), tag, At(s.Name, i + 1));
        to.Add(24, At(s.Form, i - 2));
        to.Add(25, At(s.Form, i + 2));
        to.Add(26, At(s.Xpos, i + 2), tagAfter, lemma);
        to.Add(27, At(s.Xpos, i - 2), tagBefore, tag);
        to.Add(28, lemma, tagAfter);
        to.Add(29, lemma, tagBefore);
    }

    private static void AddHead(SentenceSyntax s, int i, FeatureList to)
    {
        int head = s.Head[i];
        uint relation = s.Relation[i];
        if (head < 0)
        {
            to.Add(30, s.Lemma[i]);
            return;
        }

        uint lemma = s.Lemma[head], near = (uint)Math.Clamp(head - i + 4, 0, 8);
        to.Add(31, lemma, relation);
        to.Add(32, lemma, s.Lemma[i]);
        to.Add(33, s.Xpos[head], relation, near);
        to.Add(34, relation, (uint)(s.Relations[head] & ~CoreRelations.Auxiliary));
        to.Add(35, relation, lemma, s.Form[i]);
        to.Add(36, relation, s.Relation[head]);
        to.Add(37, relation, lemma, near);
        to.Add(38, relation, lemma, (uint)(s.Relations[head] & (CoreRelations.ClauseComplement | CoreRelations.OpenComplement | CoreRelations.Parataxis)));
        int up = s.Head[head];
        if (up >= 0)
        {
            to.Add(39, relation, s.Relation[head], s.Lemma[up]);
        }
    }

    private static void AddDependents(SentenceSyntax s, int i, FeatureList to)
    {
        uint lemma = s.Lemma[i], tag = s.Xpos[i];
        uint construction = (uint)s.Relations[i];
        to.Add(40, construction, tag);
        to.Add(41, construction, lemma);
        to.Add(42, construction, s.Relation[i]);
        for (int c = s.First[i]; c <= s.Last[i]; c++)
        {
            if (s.Head[c] == i)
            {
                uint side = c < i ? 0u : 1u;
                to.Add(43, s.Relation[c], side);
                to.Add(44, s.Relation[c], side, lemma);
                to.Add(45, s.Relation[c], s.Lemma[c], tag);
                to.Add(46, s.Relation[c], s.Lemma[c], lemma);
                to.Add(47, s.Relation[c], s.Xpos[c], tag);
                to.Add(48, s.Relation[c], (uint)(s.Relations[c] & (CoreRelations.Marker | CoreRelations.AnySubject | CoreRelations.Auxiliary | CoreRelations.Case)), lemma);
            }
        }

        if (s.Subject[i] is >= 0 and var subject)
        {
            to.Add(49, s.Name[subject], tag);
            to.Add(50, s.Lemma[subject]);
            to.Add(51, s.Name[subject], lemma);
            to.Add(52, s.Upos[subject], lemma, subject < i ? 0u : 1u);
        }
    }

    private static void AddQuotations(SentenceSyntax s, int i, FeatureList to)
    {
        uint inside = s.Quotation[i] >= 0 ? 1u : 0;
        int before = i - 1, after = i + 1;
        while (before > 0 && i - before < 4 && s.Quotation[before] == s.Quotation[i])
        {
            before--;
        }

        while (after < s.Count - 1 && after - i < 4 && s.Quotation[after] == s.Quotation[i])
        {
            after++;
        }

        uint left = before >= 0 && s.Quotation[before] != s.Quotation[i] ? (uint)(i - before) : 0;
        uint right = after < s.Count && s.Quotation[after] != s.Quotation[i] ? (uint)(after - i) : 0;
        uint around = inside + (left * 2) + (right * 16);
        to.Add(60, around, s.Xpos[i]);
        to.Add(61, around, s.Lemma[i]);
        to.Add(62, inside, s.Lemma[i]);
        uint sentence = (s.Quotation[0] >= 0 ? 1u : 0) + (s.Quotation[^1] >= 0 ? 2u : 0) + (inside * 4);
        to.Add(63, sentence, s.Xpos[i]);
        to.Add(64, sentence, s.Lemma[i]);
        to.Add(65, (uint)Math.Min(s.Count / 8, 5), s.Relation[i], s.Xpos[i]);
    }
}
