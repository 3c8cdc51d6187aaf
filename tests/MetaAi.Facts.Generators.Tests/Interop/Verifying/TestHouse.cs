using MetaAi.Facts.Generators.Interop.Verify;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Interop.Verifying;

/// <summary>A test project of a user's that references Verify.</summary>
internal static class TestHouse
{
    /// <summary>The project, with a class that prints a value as a snapshot has it.</summary>
    public static TestProject Project { get; } = new TestProject().WithVerify().With("""
        using MetaAi.Facts;

        public static class Prints
        {
            public static string Print(object value, bool isWhole, bool isStrict, string ignored)
            {
                VerifyFacts.Initialize();
                var settings = new VerifyTests.VerifySettings();
                settings.IgnoreMember(ignored);
                if (isStrict)
                {
                    settings.UseStrictJson();
                }

                if (isWhole)
                {
                    settings.WholeProvenance();
                }

                return VerifyTests.VerifyJsonWriter.Print(value, settings);
            }

            public static FactCatalogue Own => VerifyFacts.Catalogue(typeof(Prints).Assembly);
        }
        """);

    /// <summary>The project with references to Verify and Argon.</summary>
    public static TestProject WithVerify(this TestProject project) =>
        project with { References = [.. project.References, StandIn.Argon.Reference, StandIn.Verify.Reference] };

    /// <summary>The project with a build property.</summary>
    public static TestProject Set(this TestProject project, string property, string value) =>
        project with { Properties = project.Properties.SetItem(property, value) };

    /// <summary>The generated converters, or null.</summary>
    public static string? Converters(this TestRun run) => run.Files.GetValueOrDefault(VerifyInterop.FileName);
}
