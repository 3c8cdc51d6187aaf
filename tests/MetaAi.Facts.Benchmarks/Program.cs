using BenchmarkDotNet.Running;
using MetaAi.Facts.Benchmarks.Claims;
using MetaAi.Facts.Benchmarks.Generating;
using MetaAi.Facts.Benchmarks.Phrases;
using MetaAi.Facts.Benchmarks.Reasoning;
using MetaAi.Facts.Benchmarks.Starting;
using MetaAi.Facts.Benchmarks.Texts;

switch (args)
{
    case ["phrases"]:
        PhraseReport.Print(Console.Out);
        break;
    case ["growth"]:
        GrowthReport.Print(Console.Out);
        break;
    case ["claims"]:
        ClaimReport.Print(Console.Out);
        break;
    case ["generating"]:
        GeneratingReport.Print(Console.Out);
        break;
    case ["conflicts"]:
        ConflictReport.Print(Console.Out);
        break;
    case ["reasoning"]:
        ReasoningReport.Print(Console.Out);
        break;
    case ["building"]:
        BuildReport.Print(Console.Out);
        break;
    case ["starting"]:
        StartReport.Print(Console.Out, null);
        break;
    case ["starting", var tool]:
        StartReport.Print(Console.Out, tool);
        break;
    case [StartReport.FirstQuoteArgument]:
        FirstQuote.Print(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PhraseReading).Assembly).Run(args);
        break;
}
