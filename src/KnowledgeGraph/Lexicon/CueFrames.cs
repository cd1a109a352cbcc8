namespace KnowledgeGraph.Lexicon;

/// <summary>The constructions in which a cue takes its content.</summary>
[Flags]
public enum CueFrames
{
    /// <summary>No construction tells that the word is a cue.</summary>
    None = 0,

    /// <summary>A that-clause ("said that it had left").</summary>
    That = 1,

    /// <summary>A clause without "that" ("said it had left").</summary>
    Zero = 2,

    /// <summary>A clause without "that" so often that what follows is read as one wherever it can be ("said").</summary>
    Bare = 8192,

    /// <summary>No construction: the verb also has a meaning that attributes nothing ("found the wreck"), so that by itself it tells little.</summary>
    Literal = 16384,

    /// <summary>Words in quotation marks, or a clause that the cue follows or interrupts ("…, Lee said").</summary>
    Quote = 4,

    /// <summary>An indirect question ("asked whether it had left").</summary>
    Whether = 8,

    /// <summary>A to-infinitive ("agreed to leave").</summary>
    Inf = 16,

    /// <summary>A person addressed may stand between cue and content ("told reporters that").</summary>
    Addressee = 32,

    /// <summary>A noun phrase ("condemned the attack").</summary>
    Np = 64,

    /// <summary>A noun phrase and what it is said to be, after "as" ("described the attack as cowardly").</summary>
    As = 128,

    /// <summary>A noun phrase and what it is said to be, without "as" ("called the attack cowardly").</summary>
    Predicative = 256,

    /// <summary>An addressee and a charge after "of" ("accused Peru of spying").</summary>
    Of = 512,

    /// <summary>An addressee and a reason after "for" ("blamed Peru for the delay").</summary>
    For = 1024,

    /// <summary>The passive with an infinitive ("is said to have left").</summary>
    Passive = 2048,

    /// <summary>A noun of responsibility is part of the cue, and the deed follows "for" ("claimed responsibility for the attack").</summary>
    Responsibility = 4096,

    /// <summary>What the cue modifies: the noun of an adjective, the clause of an adverb ("the alleged plot", "allegedly fled").</summary>
    Modified = 32768,
}
