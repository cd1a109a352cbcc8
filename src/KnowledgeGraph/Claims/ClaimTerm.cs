namespace KnowledgeGraph.Claims;

/// <summary>What stands in a statement's place, free of any base IRI.</summary>
public abstract record ClaimTerm
{
    /// <summary>A form that no other term has; ids are hashed from it.</summary>
    public abstract string Key { get; }
}

/// <summary>An entity, by its id.</summary>
public sealed record EntityTerm(string EntityId) : ClaimTerm
{
    /// <inheritdoc/>
    public override string Key => $"entity {EntityId}";
}

/// <summary>Words of the article that are kept as words.</summary>
public sealed record TextTerm(string Text) : ClaimTerm
{
    /// <inheritdoc/>
    public override string Key => $"text {Text}";
}

/// <summary>A whole number, in digits.</summary>
public sealed record NumberTerm(string Digits) : ClaimTerm
{
    /// <inheritdoc/>
    public override string Key => $"number {Digits}";
}

/// <summary>A date as precise as stated, an interval or a period, in EDTF and ISO 8601.</summary>
public sealed record TimeTerm(string Iso) : ClaimTerm
{
    /// <inheritdoc/>
    public override string Key => $"time {Iso}";
}

/// <summary>Another statement, by its id: what a reported speaker says.</summary>
public sealed record StatementTerm(string StatementId) : ClaimTerm
{
    /// <inheritdoc/>
    public override string Key => $"statement {StatementId}";
}
