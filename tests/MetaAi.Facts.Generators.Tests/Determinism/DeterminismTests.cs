using System.Diagnostics;
using System.Text;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Testing;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Determinism;

/// <summary>The same declarations and evidence give the same code, byte for byte, on every machine and however the compiler is called.</summary>
public sealed class DeterminismTests
{
    private static readonly string Expected = SampleOutput.Of(Everything.Project);

    [Fact]
    public void A_culture_with_other_signs_and_separators_changes_nothing()
    {
        using (new CultureScope())
        {
            SampleOutput.Of(Everything.Project).ShouldBe(Expected);
        }
    }

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public void Whether_the_compiler_reads_documentation_changes_nothing(DocumentationMode mode) =>
        SampleOutput.Of(Everything.Project with { Documentation = mode }).ShouldBe(Expected);

    [Fact]
    public void The_order_of_the_additional_files_changes_nothing() =>
        SampleOutput.Of(Everything.Project with { Files = [.. Everything.Project.Files.Reverse()] }).ShouldBe(Expected);

    [Fact]
    public void The_lock_alone_gives_what_the_texts_give()
    {
        // The one quote that stands nowhere is refused for another reason without its text: what it throws says which.
        var proven = Everything.Project with { Sources = Everything.Project.Sources.SetItem(1, Everything.Project.Sources[1].Replace("Nulle part", "Le malt", StringComparison.Ordinal)) };

        SampleOutput.Of(proven with { Files = [TestLock.Of(proven)] }).ShouldBe(SampleOutput.Of(proven));
    }

    [Fact]
    public void A_text_that_no_fact_quotes_has_its_hash_in_the_lock_too()
    {
        var project = Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [SourceSet]
            public static partial class Others
            {
                [Source("minutes.txt", Language = "fr")]
                public static partial Source Minutes { get; }

                [Source("gone.txt", Language = "fr")]
                public static partial Source Gone { get; }
            }
            """) with { Files = [Brewery.TextFile, Compiling.TestFile.Text("minutes.txt", "Rien à signaler.")] };

        SampleOutput.Of(project with { Files = [TestLock.Of(project)] }).ShouldBe(SampleOutput.Of(project));
    }

    [Fact]
    public void The_folder_that_the_project_lies_in_is_not_in_the_output() => Expected.ShouldNotContain("/project");

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    public async Task Another_process_gives_the_same(string variable, string value)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(DeterminismTests).Assembly.Location])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { [variable] = value },
        };

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        output.ShouldBe(Expected);
    }
}
