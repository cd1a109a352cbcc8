using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Attributions;
using KnowledgeGraph.Benchmarks.Language;

switch (args)
{
    case ["language", var text]:
        LanguageSpeed.Measure(text, passes: 5);
        break;
    case ["language", var text, var passes]:
        LanguageSpeed.Measure(text, LanguageOptions.Number(passes));
        break;
    case [LanguageOptions.Command, .. var options]:
        LanguagePasses.Run(LanguageOptions.Parse(options));
        break;
    case ["attributions", var text]:
        AttributionSpeed.Measure(text, passes: 3);
        break;
    case ["attributions", var text, var passes]:
        AttributionSpeed.Measure(text, LanguageOptions.Number(passes));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
