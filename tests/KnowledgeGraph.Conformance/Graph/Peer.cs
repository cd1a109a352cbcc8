using KnowledgeGraph.Conformance.Peers;

namespace KnowledgeGraph.Conformance.Graph;

/// <summary>Runs the independent tools that are no Node.js packages: serdi, rapper, RDFLib, Apache Jena.</summary>
internal static class Peer
{
    /// <summary>Runs a program; ignores the test where it is not installed, fails it where it exits other than zero.</summary>
    public static string Run(string program, params string[] arguments) => ExternalProgram.Run(program, Repository.Root, arguments);

    /// <summary>Runs RDFLib's script on the system's Python, which is the one that Debian's package serves.</summary>
    public static string Python(string script, params string[] arguments) => Run("/usr/bin/python3", [Script(script), .. arguments]);

    /// <summary>Runs a command of Apache Jena.</summary>
    public static string Jena(string command, params string[] arguments) => Run("bash", [Script("jena.sh"), command, .. arguments]);

    private static string Script(string name) => Repository.At("tests", "KnowledgeGraph.Conformance", "Peers", name);
}
