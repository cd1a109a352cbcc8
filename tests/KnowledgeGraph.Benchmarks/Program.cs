using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Attributions;
using KnowledgeGraph.Benchmarks.Language;
using KnowledgeGraph.Benchmarks.Pipelines;

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
    case ["pipeline", var text]:
        PipelineSpeed.Measure(text, passes: 5);
        break;
    case ["pipeline", var text, var passes]:
        PipelineSpeed.Measure(text, LanguageOptions.Number(passes));
        break;
    case [PipelineOptions.Command, .. var options]:
        PipelinePasses.Run(PipelineOptions.Parse(options));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
