using System.Collections.Immutable;
using MetaAi.Facts.Generators.Interop.Verify;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Incrementality;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Interop.Verifying;

/// <summary>When the converters are written, and that they compile wherever they are.</summary>
public sealed class EmissionTests
{
    private const string Uses = "public static class Uses { public static void It() => MetaAi.Facts.VerifyFacts.Initialize(); }";

    // What Verify has, in names alone.
    private const string OwnTypes = """
        namespace VerifyTests
        {
            public class VerifySettings { }
            public static class VerifierSettings { }
            public class WriteOnlyJsonConverter { }
        }
        """;

    private static readonly TestProject Plain = new TestProject().With("public class Unrelated { }");

    [Fact]
    public async Task The_converters() => await Verifier.Verify((await TestHouse.Project.Run()).Generated);

    [Fact]
    public async Task Nothing_without_Verify() => (await Plain.Run()).Files.ShouldBeEmpty();

    [Fact]
    public async Task Nothing_with_Argon_alone() => (await (Plain with { References = [.. Plain.References, StandIn.Argon.Reference] }).Run()).Files.ShouldBeEmpty();

    [Fact]
    public async Task Nothing_with_Verify_without_Argon() =>
        (await (Plain with { References = [.. Plain.References, StandIn.Verify.Reference] }).Run()).Files.ShouldBeEmpty();

    [Fact]
    public async Task Nothing_for_types_of_the_users_own_with_the_same_names() => (await Plain.With(OwnTypes).Run()).Files.ShouldBeEmpty();

    [Fact]
    public async Task Nothing_where_the_project_is_Verify_itself()
    {
        var verify = StandIn.VerifySources.Aggregate(Plain, (project, source) => project.With(source));

        var run = await (verify with { References = [.. verify.References, StandIn.Argon.Reference] }).Run();

        run.CompilerErrors.ShouldBeEmpty();
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_for_types_of_the_users_own_beside_Argon_and_Verify() => (await Plain.WithVerify().With(OwnTypes).Run()).Files.ShouldBeEmpty();

    [Fact]
    public async Task Nothing_where_two_references_define_the_types()
    {
        var fork = StandIn.Compile("Fork", [OwnTypes]);

        (await (Plain.WithVerify() with { References = [.. Plain.WithVerify().References, fork.Reference] }).Run()).Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_where_Verify_has_an_extern_alias_alone()
    {
        var project = Plain with { References = [.. Plain.References, StandIn.Argon.Reference, StandIn.Verify.Reference.WithAliases(["other"])] };

        (await project.Run()).Files.ShouldBeEmpty();
        (await (project with { References = [.. Plain.WithVerify().References[..^1], StandIn.Verify.Reference.WithAliases(["other", "global"])] }).Run()).Files.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nothing_where_the_user_has_a_class_of_the_name() =>
        (await Plain.WithVerify().With("namespace MetaAi.Facts { public static class VerifyFacts { } }").Run()).Files.ShouldBeEmpty();

    [Theory]
    [InlineData("false", false)]
    [InlineData(" False ", false)]
    [InlineData("true", true)]
    [InlineData("", true)]
    public async Task The_project_can_turn_them_off(string value, bool isThere) =>
        ((await Plain.WithVerify().Set(VerifyInterop.Property, value).Run()).Converters() is not null).ShouldBe(isThere);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public async Task They_are_registered_with_the_module_only_where_the_project_says_so(string value, bool isRegistered)
    {
        var run = await Plain.WithVerify().With("""
            public static class State { public static bool Is => MetaAi.Facts.VerifyFacts.Initialized; }
            """).Set(VerifyInterop.InitializerProperty, value).Run();

        run.ShouldBeClean();
        run.Converters()!.Contains("ModuleInitializer]", StringComparison.Ordinal).ShouldBe(isRegistered);
        run.Load([.. StandIn.Argon.Image], [.. StandIn.Verify.Image]).Read("State", "Is").ShouldBe(isRegistered);
    }

    [Fact]
    public async Task Registering_twice_registers_once()
    {
        var run = await Plain.WithVerify().With("""
            public static class State
            {
                public static int Converters
                {
                    get
                    {
                        var count = 0;
                        MetaAi.Facts.VerifyFacts.Initialize();
                        MetaAi.Facts.VerifyFacts.Initialize();
                        VerifyTests.VerifierSettings.AddExtraSettings(settings => count = settings.Converters.Count);
                        return count;
                    }
                }
            }
            """).Run();

        run.ShouldBeClean();
        run.Load([.. StandIn.Argon.Image], [.. StandIn.Verify.Image]).Read("State", "Converters").ShouldBe(5);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable, "false")]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable, "true")]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Disable, "true")]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable, "false")]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Enable, "true")]
    [InlineData(LanguageVersion.CSharp13, NullableContextOptions.Disable, "true")]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable, "true")]
    public void They_compile_in_every_language_version_with_and_without_nullable_and_warnings_as_errors(LanguageVersion version, NullableContextOptions nullable, string initializes)
    {
        var project = (TestHouse.Project.WithVerify() with { Sources = [Uses], LanguageVersion = version, References = TestHouse.Project.References })
            .Set(VerifyInterop.InitializerProperty, initializes);
        var options = project.Compilation.Options.WithNullableContextOptions(nullable).WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithWarningLevel(9999);

        project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation.WithOptions(options), out var compilation, out _);

        compilation.SyntaxTrees.Count().ShouldBe(2);
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_of_the_users_own_do_not_get_in_the_way()
    {
        var run = await Plain.WithVerify().With("""
            namespace MetaAi.Facts.System { public class Object { } }
            namespace MetaAi.Facts.VerifyTests { public class VerifySettings { } }
            namespace MetaAi.Facts.Argon { }
            public class Line { }
            public class FactConverter { }
            """ + Uses).Run();

        run.ShouldBeClean();
        run.Converters().ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_assemblies_that_see_each_others_internals_have_each_its_own()
    {
        var helper = await (Plain.WithVerify() with { Name = "Helper" })
            .With("""[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Test")] internal static class Secret { public const int Number = 1; }""").Run();
        helper.ShouldBeClean();
        var project = Plain.WithVerify().With(Uses + " public static class Sees { public const int It = Secret.Number; }");

        // A build sees the image of the other, an editor its compilation.
        foreach (var reference in new MetadataReference[] { MetadataReference.CreateFromImage(helper.Image), helper.Compilation.ToMetadataReference() })
        {
            var run = await (project with { References = [.. project.References, reference] }).Run();

            run.ShouldBeClean();
            run.Converters().ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    public async Task Another_generator_may_declare_embedded_types_too(string declaration)
    {
        var run = await Plain.WithVerify().With(declaration).With(Uses).Run();

        run.ShouldBeClean();
        run.Converters().ShouldNotBeNull();
    }

    [Fact]
    public async Task Taking_the_reference_away_takes_the_converters_away_and_nothing_else()
    {
        var without = (await Everything.Project.Run()).Files;
        var with = (await Everything.Project.WithVerify().Run()).Files;

        with.Keys.Except(without.Keys).ShouldBe([VerifyInterop.FileName]);
        without.ShouldAllBe(file => with[file.Key] == file.Value);
    }

    [Fact]
    public void An_edit_elsewhere_writes_nothing_again() => StepReasons.After(
        Everything.Project.WithVerify().With("class Elsewhere;"),
        project => project.Change("class Elsewhere;", "class Elsewhere { public const int Year = 2024; }")).ShouldBeEmpty();

    [Fact]
    public void An_edit_elsewhere_gives_an_equal_model()
    {
        var project = TestHouse.Project.With("class Elsewhere;");
        var driver = project.Driver.RunGenerators(project.Compilation);

        var result = driver.RunGenerators(project.Change("class Elsewhere;", "class Elsewhere { int year; }").Compilation).GetRunResult().Results.Single();

        result.TrackedSteps[VerifyInterop.Step].SelectMany(step => step.Outputs).Select(output => output.Reason).ShouldBe([IncrementalStepRunReason.Unchanged]);
    }
}
