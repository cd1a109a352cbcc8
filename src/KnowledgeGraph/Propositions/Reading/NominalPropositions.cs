using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>
/// Reads nouns that say what a verb says ("Chile's strikes on Peru") as propositions. Only where who does it or to whom it is done is named by more than a bare noun; what stands
/// under a plan, a fear or a condition is no fact, and what stands under a denial is left out.
/// </summary>
internal sealed class NominalPropositions(EnglishLexicon lexicon, ClausePropositions clausePropositions)
{
    /// <summary>What the event nouns among one voice's words state.</summary>
    public IEnumerable<Proposition> Of(VoiceSyntax syntax, ImmutableArray<Clause> clauses, Attribution? voice)
    {
        if (voice is not null && (voice.Type == AttributionType.Eventuality || lexicon.Cues.Denies(voice.CueLemma)))
        {
            yield break;
        }

        for (int i = 0; i < syntax.Words.Length; i++)
        {
            if (syntax.Words[i].Upos != UniversalPos.Noun || lexicon.NominalPredicates.Of(syntax.Words[i].Lemma.ToLowerInvariant()) is not { } predicate)
            {
                continue;
            }

            var clause = clauses.FirstOrDefault(c => c.Words.Contains(i) || c.Further.Contains(i));
            if (Read(syntax, i, predicate, clause) is { } phrase && ModalityOf(syntax, i, clause, voice) is { } modality)
            {
                foreach (var proposition in phrase.Propositions(syntax, lexicon))
                {
                    yield return proposition with { Certainty = modality.Certainty, Reality = modality.Reality, Attribution = voice };
                }
            }
        }
    }

    private static NominalPhrase? Read(VoiceSyntax syntax, int noun, NominalPredicate predicate, Clause? clause)
    {
        var phrase = new NominalPhrase(noun, predicate);
        foreach (int child in syntax.Children[noun])
        {
            phrase.Add(syntax, child);
        }

        phrase.Complete(syntax, clause);
        return phrase.IsSpecific(syntax) ? phrase : null;
    }

    /// <summary>How sure and how actual what the noun names is; null where it is denied or nothing is said of it.</summary>
    private (Certainty Certainty, Reality Reality)? ModalityOf(VoiceSyntax syntax, int noun, Clause? clause, Attribution? voice)
    {
        if (clause is { HasVerb: true } && clausePropositions.ModalityOf(syntax, clause, voice) is var (isNegated, certainty, reality))
        {
            if (isNegated)
            {
                return null;
            }
        }
        else
        {
            (certainty, reality) = (Certainty.Certain, Reality.Actual);
        }

        bool isOpen = voice is not null && lexicon.NominalPredicates.IsIrrealis(voice.CueLemma) || syntax.Children[noun].Exists(c => c < noun && (lexicon.NominalPredicates.IsIrrealis(syntax.View.Word(c)) || syntax.View.Word(c) is "no" or "any"));
        for (int i = syntax.Head[noun]; i >= 0; i = syntax.Head[i])
        {
            isOpen |= lexicon.NominalPredicates.IsIrrealis(syntax.Words[i].Lemma.ToLowerInvariant());
        }

        return isOpen ? (Certainty.Possible, Reality.Hypothetical) : (certainty, reality);
    }

    /// <summary>An event noun with what its phrase says of the event.</summary>
    private sealed class NominalPhrase(int noun, NominalPredicate predicate)
    {
        private readonly List<(string Role, int Head, ImmutableArray<int> Words)> _circumstances = [];
        private int _subject = -1, _object = -1, _possessor = -1, _demonym = -1, _invited = -1;
        private TokenRange _invitedWords;

        /// <summary>Reads a word that hangs from the noun, with what hangs from that.</summary>
        public void Add(VoiceSyntax syntax, int child)
        {
            string relation = syntax.Words[child].Relation;
            string preposition = syntax.Child(child, "case") is >= 0 and var marker ? syntax.View.Word(marker) : "";
            bool targets = !predicate.Targets.Contains("-");
            var kind = NominalClassifier.ClassOf(syntax, child);
            switch (relation)
            {
                case "nmod:poss" when !syntax.Words[child].Xpos.StartsWith('W'):
                    _possessor = child;
                    break;
                case "amod" when targets && CommonNouns.PlaceOf(syntax.View.Surface(child).ToString()) is not null:
                    _demonym = child;
                    break;
                case "compound" when targets && syntax.Types[child] == NamedEntityType.Place:
                    _circumstances.Add(("place", child, [child]));
                    break;
                case "compound" when targets && syntax.Types[child] == NamedEntityType.Organization:
                    _subject = child;
                    break;
                case "nmod" when preposition == "by" && kind != NominalClass.Time:
                    _subject = child;
                    break;
                case "nmod" when preposition == "of" && predicate.OfSubject is { } ofSubject && kind != NominalClass.Time:
                    (_subject, _object) = ofSubject ? (child, _object) : (_subject, child);
                    break;
                case "nmod" when kind == NominalClass.Time || syntax.Words[child].Upos == UniversalPos.Numeral:
                    _circumstances.Add((TimeQualifiers.Time, child, Phrase(syntax, child)));
                    break;
                case "nmod" when predicate.Targets.Contains(preposition):
                    _object = child;
                    break;
                case "nmod" when preposition is "in" or "at" or "near" && kind == NominalClass.Place:
                    _circumstances.Add(("place", child, Bare(syntax, child, Phrase(syntax, child))));
                    break;
                case "nmod" when preposition == "with" && kind == NominalClass.Thing:
                    _circumstances.Add(("instrument", child, Bare(syntax, child, Phrase(syntax, child))));
                    break;
            }
        }

        /// <summary>Gives the possessor its part, and an invitation the one who comes by it.</summary>
        public void Complete(VoiceSyntax syntax, Clause? clause)
        {
            if (_possessor >= 0 && _object < 0 && (predicate.PossessorIsObject || _subject >= 0 && predicate.OfSubject is null))
            {
                _object = _possessor;
            }
            else if (_possessor >= 0 && _subject < 0)
            {
                _subject = _possessor;
            }

            _circumstances.RemoveAll(c => c.Words.IsEmpty);
            _demonym = _subject < 0 ? _demonym : -1;
            bool isInvitation = predicate.Verb == "invite" && _object < 0 && _subject >= 0 && clause is { HasVerb: true, Subject.IsEmpty: false }
                && syntax.Child(noun, "case") is >= 0 and var at && syntax.View.Word(at) == "at" && syntax.Head[noun] == clause.Main;
            (_invited, _invitedWords) = isInvitation ? (clause!.Subject.Head, clause.Subject.Words) : (-1, TokenRange.None);
        }

        /// <summary>Whether more than a bare noun says who does it or to whom it is done; of who does something to another, also whom, where or when.</summary>
        public bool IsSpecific(VoiceSyntax syntax) => (_object >= 0 || _invited >= 0 || _circumstances.Count > 0 || predicate is { OfSubject: true, IsPhase: false }) && IsNamed(syntax);

        private bool IsNamed(VoiceSyntax syntax) => _demonym >= 0 || _possessor >= 0 || IsSpecific(syntax, _subject) || IsSpecific(syntax, _object);

        public IEnumerable<Proposition> Propositions(VoiceSyntax syntax, EnglishLexicon lexicon)
        {
            var view = syntax.View;
            var words = NounWords(syntax);
            ImmutableArray<ImmutableArray<int>> subjects = _demonym >= 0 ? [[_demonym]] : _subject < 0 ? [[]] : Parted(syntax, _subject, lexicon.CollectiveVerbs.JoinsSubjects(predicate.Verb));
            ImmutableArray<ImmutableArray<int>> objects = _invited >= 0 ? [[.. _invitedWords.ToArray()]] : _object < 0 ? [[]] : Parted(syntax, _object, false);
            var number = QuantityPhrase.Of(syntax, noun, [.. Enumerable.Range(syntax.FirstOf(noun), noun - syntax.FirstOf(noun) + 1)]);
            Argument[] circumstances = [.. _circumstances.Select(c => Circumstance(syntax, c.Role, c.Words)), .. ArgumentWords.Quantity(view, number)];
            foreach (var subject in subjects)
            {
                foreach (var obj in objects)
                {
                    bool isPassive = subject.IsEmpty;
                    if (isPassive && obj.IsEmpty)
                    {
                        continue;
                    }

                    yield return new Proposition
                    {
                        Subject = isPassive ? ArgumentWords.Of(view, "subject", obj, ArgumentKind.Entity) : Subject(view, subject),
                        Predicate = Spans.Words(view, words.AsSpan()),
                        Lemma = predicate.Verb,
                        IsPassive = isPassive,
                        MainVerb = isPassive ? lexicon.Verbs.Participle(predicate.Verb) : predicate.Verb,
                        Object = isPassive || obj.IsEmpty ? null : ArgumentWords.Object(syntax, obj, _invited >= 0 ? _invited : _object),
                        Qualifiers = [.. circumstances.OrderBy(c => c.Span.Start)],
                        Evidence = Spans.Of(view, [.. words.Concat(subject).Concat(obj).Concat(_circumstances.SelectMany(c => c.Words)).Distinct().Order()]),
                    };
                }
            }
        }

        private Argument Subject(SentenceView view, ImmutableArray<int> words)
        {
            var subject = ArgumentWords.Of(view, "subject", words, ArgumentKind.Entity);
            return _demonym < 0 ? subject : subject with { Value = CommonNouns.PlaceOf(subject.Text) };
        }

        private static Argument Circumstance(VoiceSyntax syntax, string role, ImmutableArray<int> words)
        {
            var view = syntax.View;
            if (role != TimeQualifiers.Time)
            {
                return ArgumentWords.Object(syntax, words, -1) with { Role = role };
            }

            foreach (var time in TimeExpression.In(view, new TokenRange(words[0], words[^1] + 1)))
            {
                return ArgumentWords.Time(view, time);
            }

            return ArgumentWords.Of(view, role, words, ArgumentKind.Phrase);
        }

        /// <summary>The noun with the words before it that say what kind of event it is.</summary>
        private ImmutableArray<int> NounWords(VoiceSyntax syntax)
        {
            int start = noun;
            while (start > 0 && syntax.Head[start - 1] == noun && syntax.Relation(start - 1) is "compound" or "amod" && start - 1 != _demonym && start - 1 != _subject && _circumstances.TrueForAll(c => c.Head != start - 1))
            {
                start--;
            }

            return [.. Enumerable.Range(start, noun - start + 1)];
        }

        private static bool IsSpecific(VoiceSyntax syntax, int head) =>
            head >= 0 && (syntax.Words[head].Upos is UniversalPos.ProperNoun or UniversalPos.Pronoun || syntax.Name[head] >= 0
                || syntax.Children[head].Exists(c => syntax.Relation(c) is "nummod" || syntax.Words[c].Relation == "nmod:poss" || syntax.Has(c, "det") && syntax.View.Word(c) is "the" or "this" or "that" or "these" or "those"));

        private static ImmutableArray<ImmutableArray<int>> Parted(VoiceSyntax syntax, int head, bool isJoint)
        {
            var words = Bare(syntax, head, Phrase(syntax, head));
            return isJoint ? [words] : Distribution.Of(syntax, head, words, isDenied: false);
        }

        /// <summary>The words of the phrase of <paramref name="head"/> side by side, up to a clause in it.</summary>
        private static ImmutableArray<int> Phrase(VoiceSyntax syntax, int head)
        {
            int start = syntax.FirstOf(head), last = head;
            while (last + 1 < syntax.Words.Length && IsUnder(syntax, last + 1, head))
            {
                last++;
            }

            return WordList.Trimmed(syntax.View, [.. Enumerable.Range(start, last - start + 1)]);
        }

        private static bool IsUnder(VoiceSyntax syntax, int word, int head)
        {
            int i = word;
            while (i >= 0 && i != head && !syntax.Has(i, "acl") && !syntax.Has(i, "appos") && !VoiceSyntax.IsOfClause(syntax.Words[i].Relation) | syntax.Has(i, "cc"))
            {
                i = syntax.Head[i];
            }

            return i == head;
        }

        /// <summary>The words without the preposition before them and the "'s" after them.</summary>
        private static ImmutableArray<int> Bare(VoiceSyntax syntax, int head, ImmutableArray<int> words) =>
            WordList.Trimmed(syntax.View, words.RemoveAll(w => syntax.Head[w] == head && syntax.Has(w, "case") && !(w > head && words[^1] > w)));
    }
}
