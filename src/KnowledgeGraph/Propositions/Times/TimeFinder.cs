namespace KnowledgeGraph.Propositions.Times;

/// <summary>Finds the words that speak of time in a piece of text. Takes linear time; not thread-safe.</summary>
internal sealed class TimeFinder
{
    private readonly TimeTokens _tokens = new();
    private readonly TimeGrammar _grammar;

    public TimeFinder() => _grammar = new TimeGrammar(_tokens);

    /// <summary>Adds what is found between two places of <paramref name="text"/> to <paramref name="found"/>, in order, nothing overlapping.</summary>
    public void Find(string text, int start, int end, List<TimePhrase> found)
    {
        if (!_tokens.Read(text, start, end))
        {
            return;
        }

        for (int i = 0; i < _tokens.Count;)
        {
            if (_grammar.At(i) is { } time && time.End <= _tokens.Count)
            {
                found.Add(new TimePhrase(_tokens[i].Start, _tokens[time.End - 1].End, time.Meaning));
                i = time.End;
            }
            else
            {
                i++;
            }
        }
    }
}
