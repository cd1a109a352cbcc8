using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NUnit.Framework;

namespace KnowledgeGraph.Tests;

/// <summary>What the compiler does not guard of the architecture, read from the metadata of the built assemblies.</summary>
public sealed class ArchitectureTests
{
    private const string Text = "KnowledgeGraph.Text", Rdf = "KnowledgeGraph.Rdf", Core = "KnowledgeGraph", Cli = "kg", Training = "KnowledgeGraph.Training";

    /// <summary>Libraries of others, by the assembly that may know them. Those for RDF may be named for <see cref="Rdf"/> only.</summary>
    private static readonly Dictionary<string, string[]> Libraries = new()
    {
        [Text] = [],
        [Rdf] = ["Newtonsoft.Json"],
        [Core] = [],
        [Cli] = ["Spectre.Console", "System.CommandLine"],
        [Training] = ["System.CommandLine", "System.Numerics.Tensors", "TorchSharp"],
    };

    private static readonly Dictionary<string, string[]> Projects = new()
    {
        [Text] = [],
        [Rdf] = [],
        [Core] = [Text, Rdf],
        [Cli] = [Text, Rdf, Core],
        [Training] = [Text, Core],
    };

    /// <summary>Types, or their members, that reach out of the program or differ from run to run; a name that ends in a stop is a namespace.</summary>
    private static readonly string[] OutsideWorld =
    [
        "System.Console", "System.Environment", "System.AppContext", "System.Diagnostics.", "System.Net.", "Microsoft.Win32.",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path", "System.IO.RandomAccess",
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.TimeProvider::get_System", "System.TimeZoneInfo", "System.Random", "System.Guid::NewGuid",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
    ];

    /// <summary>What the compiler and its generators write, what is said of a bug, and a parser that neither resolves nor connects.</summary>
    private static readonly string[] Harmless =
    [
        "System.Environment::get_CurrentManagedThreadId", "System.AppContext::GetData", "System.Diagnostics.CodeAnalysis.",
        "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggerHiddenAttribute",
        "System.Diagnostics.UnreachableException", "System.Net.IPAddress",
    ];

    private static readonly string[] BelowTheHosts = [Text, Rdf, Core];
    private static readonly string[] All = [Text, Rdf, Core, Cli, Training];

    [TestCaseSource(nameof(All))]
    public void ProjectsKnowOnlyThoseBelowThem(string assembly) =>
        Assert.That(References(assembly).Where(All.Contains), Is.SubsetOf(Projects[assembly]));

    [TestCaseSource(nameof(All))]
    public void LibrariesOfOthersAreKnownOnlyWhereTheyBelong(string assembly) =>
        Assert.That(References(assembly).Where(r => !All.Contains(r) && !IsFramework(r)), Is.SubsetOf(Libraries[assembly]));

    [TestCaseSource(nameof(BelowTheHosts))]
    public void NothingBelowTheHostsReachesOutOfTheProgram(string assembly) =>
        Assert.That(MembersUsed(assembly).Where(m => Matches(m, OutsideWorld) && !Matches(m, Harmless)), Is.Empty);

    /// <summary>A reader of text is made from a path as well as from a stream.</summary>
    [TestCaseSource(nameof(BelowTheHosts))]
    public void NothingBelowTheHostsOpensAFileByName(string assembly) =>
        Assert.That(Read(assembly, m => m.MemberReferences.Select(m.GetMemberReference)
            .Where(r => NameOf(m, r.Parent) is "System.IO.StreamReader" or "System.IO.StreamWriter" && m.GetString(r.Name) == ".ctor")
            .Select(r => r.DecodeMethodSignature(new PrimitiveNames(), null).ParameterTypes.FirstOrDefault())), Has.None.EqualTo(nameof(PrimitiveTypeCode.String)));

    [TestCaseSource(nameof(All))]
    public void PublicTypesAreNotMadeToBeDerivedFromByChance(string assembly) =>
        Assert.That(Read(assembly, m => m.TypeDefinitions.Select(m.GetTypeDefinition)
            .Where(t => (t.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic)
            .Where(t => (t.Attributes & (TypeAttributes.Sealed | TypeAttributes.Abstract)) == 0)
            .Select(t => m.GetString(t.Name))), Is.Empty);

    private static string[] References(string assembly) =>
        Read(assembly, m => m.AssemblyReferences.Select(m.GetAssemblyReference).Select(r => m.GetString(r.Name)));

    private static string[] MembersUsed(string assembly) => Read(assembly, m => m.MemberReferences.Select(m.GetMemberReference)
        .Select(r => $"{NameOf(m, r.Parent)}::{m.GetString(r.Name)}"));

    private static bool Matches(string member, string[] rules) =>
        rules.Any(r => r[^1] == '.' ? member.StartsWith(r, StringComparison.Ordinal) : member == r || member.StartsWith(r + "::", StringComparison.Ordinal));

    private static bool IsFramework(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly + ".dll"));

    private static string NameOf(MetadataReader metadata, EntityHandle type)
    {
        if (type.Kind != HandleKind.TypeReference)
        {
            return "";
        }

        var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
        string name = metadata.GetString(reference.Name);
        return reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, reference.ResolutionScope)}+{name}"
            : $"{metadata.GetString(reference.Namespace)}.{name}";
    }

    private static T[] Read<T>(string assembly, Func<MetadataReader, IEnumerable<T>> read)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(TestContext.CurrentContext.TestDirectory, assembly + ".dll")));
        return [.. read(file.GetMetadataReader())];
    }

    /// <summary>Names of the primitive types in a signature; other types have none.</summary>
    private sealed class PrimitiveNames : ISignatureTypeProvider<string, object?>
    {
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetArrayType(string elementType, ArrayShape shape) => "";

        public string GetByReferenceType(string elementType) => "";

        public string GetFunctionPointerType(MethodSignature<string> signature) => "";

        public string GetGenericInstantiation(string genericType, System.Collections.Immutable.ImmutableArray<string> typeArguments) => "";

        public string GetGenericMethodParameter(object? genericContext, int index) => "";

        public string GetGenericTypeParameter(object? genericContext, int index) => "";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetPinnedType(string elementType) => "";

        public string GetPointerType(string elementType) => "";

        public string GetSZArrayType(string elementType) => "";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => "";

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => "";

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "";
    }
}
