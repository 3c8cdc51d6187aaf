using System.Collections.Immutable;
using MetaAi.Facts.Generators.Interop.NodaMoney;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Incrementality;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Interop.NodaMoney;

/// <summary>Which projects get the conversions, and what the file does to a project.</summary>
public sealed class EmissionTests
{
    private const string Use = """
        internal static class Use
        {
            public static string Currency(MetaAi.Facts.MonetaryAmount amount) => amount.ToMoney().Currency.Code + amount.ToMoney().ToMonetaryAmount();
        }
        """;

    /// <summary>Money of a user's own, with all that the conversions use.</summary>
    private const string OwnMoney = """
        namespace NodaMoney
        {
            internal readonly struct Currency(string code) { public string Code => code; public decimal MinimalAmount => 0.01m; }
            internal readonly struct Money(decimal amount, string code) { public decimal Amount => amount; public Currency Currency => new(code); }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_project_with_NodaMoney_gets_one_file_even_without_facts(int version)
    {
        var run = await new TestProject().With(StandIn.Of(version)).With(Use).Run();

        run.ShouldBeClean();
        run.Files.Keys.ShouldBe([NodaMoneyInterop.FileName]);
        await Verify(run.Generated).UseTextForParameters($"version={version}");
    }

    [Fact]
    public async Task A_project_without_NodaMoney_gets_none() =>
        (await Brewery.Facts(Brewery.Director).Run()).Conversions().ShouldBeNull();

    [Fact]
    public async Task A_project_with_NodaMoney_and_without_the_library_gets_none()
    {
        var references = new TestProject().References.Where(reference => !reference.Display!.Contains("MetaAi.Facts", StringComparison.Ordinal));

        var run = await new TestProject { References = [.. references] }.With(StandIn.Version2).With("public class Nothing;").Run();

        run.ShouldBeClean();
        run.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("False", false)]
    [InlineData("true", true)]
    [InlineData("", true)]
    public async Task A_property_of_the_project_turns_them_off(string value, bool isThere)
    {
        var project = new TestProject { Properties = ImmutableDictionary<string, string>.Empty.Add("MetaAiFactsNodaMoney", value) }.With(StandIn.Version2);

        ((await project.Run()).Conversions() is not null).ShouldBe(isThere);
    }

    [Fact]
    public async Task Without_NodaMoney_the_rest_of_the_generated_code_is_the_same()
    {
        var project = Brewery.Facts(Brewery.Director);
        var with = (await project.With(StandIn.Version2).Run()).Files.ToDictionary();

        with.Remove(NodaMoneyInterop.FileName).ShouldBeTrue();
        with.ShouldBe((await project.Run()).Files.ToDictionary(), ignoreOrder: true);
    }

    [Fact]
    public async Task Money_of_the_user_that_can_do_the_same_is_converted() => (await new TestProject().With(OwnMoney).With(Use).Run()).ShouldBeClean();

    [Theory]
    [InlineData("namespace NodaMoney { public struct Money; }")]
    [InlineData("namespace NodaMoney { public class Money(decimal amount, string code) { public decimal Amount => amount; public string Currency => code; } }")]
    [InlineData("namespace NodaMoney { public struct Money(decimal amount, string code) { public decimal Amount => amount; public string Currency => code; } }")]
    [InlineData("namespace NodaMoney { public struct Money<T>; }")]
    [InlineData("namespace NodaMoney { public enum Money; }")]
    public async Task Money_of_the_user_that_cannot_is_left_alone(string money)
    {
        var run = await new TestProject().With(money).Run();

        run.CompilerErrors.ShouldBeEmpty();
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_users_own_money_comes_before_that_of_a_reference()
    {
        var run = await new TestProject().With(StandIn.Version2).With(OwnMoney).With(Use).Run();

        run.CompilerErrors.ShouldBeEmpty();
        run.Conversions().ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_references_with_money_of_the_name_give_none()
    {
        var run = await new TestProject().With(StandIn.Version2).With(OtherMoney("public")).Run();

        run.ShouldBeClean();
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Money_that_is_internal_to_a_reference_is_not_seen() =>
        (await new TestProject().With(OtherMoney("internal")).Run()).Files.ShouldBeEmpty();

    [Fact]
    public async Task Money_beside_one_that_is_internal_to_a_reference_is_converted() =>
        (await new TestProject().With(StandIn.Version2).With(OtherMoney("internal")).With(Use).Run()).ShouldBeClean();

    [Fact]
    public async Task A_reference_by_an_extern_alias_alone_gives_none()
    {
        var project = new TestProject();

        var run = await (project with { References = project.References.Add(StandIn.Version2.Reference.WithAliases(["money"])) }).Run();

        run.ShouldBeClean();
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reference_by_an_extern_alias_too_gives_them()
    {
        var project = new TestProject();

        var run = await (project with { References = project.References.Add(StandIn.Version2.Reference.WithAliases(["money", "global"])) }).With(Use).Run();

        run.ShouldBeClean();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, false)]
    [InlineData(LanguageVersion.CSharp10, true)]
    [InlineData(LanguageVersion.Latest, true)]
    public async Task A_project_of_an_older_language_gets_none(LanguageVersion version, bool isThere)
    {
        var project = new TestProject { LanguageVersion = version }.With(StandIn.Version2);

        var run = await (isThere ? project.With(Use) : project).Run();

        run.ShouldBeClean();
        (run.Conversions() is not null).ShouldBe(isThere);
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Enable)]
    public void No_warning_of_the_compiler_comes_from_the_file(NullableContextOptions nullable)
    {
        var project = new TestProject { Documentation = DocumentationMode.Diagnose }.With(StandIn.Version1).With(Use);
        var strict = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999);

        _ = project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation.WithOptions(strict), out var compilation, out _);

        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_method_of_the_users_own_namespace_comes_first()
    {
        var run = await new TestProject().With(StandIn.Version2).With("""
            namespace Own
            {
                internal static class Conversions { public static string ToMoney(this MetaAi.Facts.MonetaryAmount amount) => "own"; }
                internal static class User { public static string Own(MetaAi.Facts.MonetaryAmount amount) => amount.ToMoney(); }
            }
            """).Run();

        run.ShouldBeClean();
    }

    [Theory]
    [InlineData("Test")]
    [InlineData("Test.Friend")]
    [InlineData("Épargne-2 (à vue)")]
    [InlineData("2024.class")]
    public async Task Assemblies_that_see_each_others_internals_have_each_their_own(string friend)
    {
        var first = await new TestProject { Name = "First" }.With(StandIn.Version2)
            .With($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")] public class Public;").With(Use).Run();
        first.ShouldBeClean();
        MetadataReference[] references = [MetadataReference.CreateFromImage(first.Image), first.Compilation.ToMetadataReference()];

        foreach (var reference in references)
        {
            var project = new TestProject { Name = friend }.With(StandIn.Version2).With(Use).With("internal class Friend : Public { public static string Seen => global::Use.Currency(null!); }");
            var run = await (project with { References = project.References.Add(reference) }).Run();

            // The class "Use" is in both on purpose: the friend does see the internals.
            run.Compiler.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS0436").ShouldBeEmpty();
            run.Findings.ShouldBeEmpty();
            run.Conversions().ShouldNotBeNull();
        }
    }

    [Fact]
    public void An_edit_of_code_writes_nothing_again()
    {
        var project = new TestProject().With(StandIn.Version2).With(Use).With("class Other;");
        var compilation = project.Compilation;
        var driver = project.Driver.RunGenerators(compilation);

        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText("class Other { int field; }", project.ParseOptions));
        var after = driver.RunGenerators(edited).GetRunResult().Results.Single();
        after.TrackedSteps[NodaMoneyInterop.Step].Single().Outputs.Single().Reason.ShouldBe(IncrementalStepRunReason.Unchanged);
        after.TrackedOutputSteps["SourceOutput"].ShouldAllBe(step => step.Outputs.All(output => output.Reason == IncrementalStepRunReason.Cached));

        var without = edited.RemoveReferences(StandIn.Version2.Reference);
        driver.RunGenerators(without).GetRunResult().Results.Single().GeneratedSources.ShouldBeEmpty();
    }

    private static PortableExecutableReference OtherMoney(string access)
    {
        var compilation = CSharpCompilation.Create(
            "OtherMoney",
            [CSharpSyntaxTree.ParseText(OwnMoney.Replace("internal", access, StringComparison.Ordinal))],
            new TestProject().References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        compilation.Emit(image).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
