using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT025_LanguageTooOldTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12, "C# 12.0")]
    [InlineData(LanguageVersion.CSharp11, "C# 11.0")]
    public async Task A_project_is_told_once_and_nothing_is_generated(LanguageVersion version, string said)
    {
        var sources = Brewery.SourceSet.Replace("[SourceSet]", "[[|SourceSet|]]", StringComparison.Ordinal);
        var run = await (Compiling.TestProject.Of(sources, Brewery.TextFile) with { LanguageVersion = version }).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Ledger
            {
            {{Brewery.Director}}
            }
            """).Run();

        run.ShouldStopAt(FactRules.LanguageTooOld, [said, "<LangVersion>13</LangVersion>"], "CS8703", "CS9248");
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quote_outside_a_set_is_told_so_too()
    {
        var run = await (Brewery.Code("public static partial class Ledger { [Quote(\"180\")] public static partial Fact<decimal> Staff { get; } }") with
        {
            LanguageVersion = LanguageVersion.CSharp12,
        }).Run();

        run.Stops.Select(stop => stop.Id).ShouldBe(["FACT025"]);
    }

    [Fact]
    public async Task A_project_that_declares_nothing_may_be_of_any_language()
    {
        var run = await (Compiling.TestProject.Of("public static class Reader { public static string? Read(MetaAi.Facts.Source source) => source.Publisher; }") with
        {
            LanguageVersion = LanguageVersion.CSharp9,
        }).Run();

        run.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.LatestMajor)]
    [InlineData(LanguageVersion.Preview)]
    [InlineData(LanguageVersion.Default)]
    public async Task A_newer_language_is_clean(LanguageVersion version) =>
        (await (Brewery.Facts(Brewery.Director) with { LanguageVersion = version }).Run()).ShouldBeClean();
}
