namespace MetaAi.Facts.Package.Tests;

/// <summary>What a user sees whose project has an older framework than the packages are for.</summary>
public sealed class FrameworkTests : IDisposable
{
    private readonly ConsumerProject project = new("Frameworks");

    [Theory]
    [InlineData("MetaAi.Facts")]
    [InlineData("MetaAi.Domain")]
    public async Task An_older_framework_is_refused_when_it_restores_and_nothing_else_is_said(string package)
    {
        var build = await project.Build($"-p:PackageUnderTest={package}");

        build.ExitCode.ShouldNotBe(0);
        build.Errors.ShouldAllBe(error => error.Contains("error NU1202: Package MetaAi.", StringComparison.Ordinal));
        foreach (var framework in (string[])["net8.0", "net9.0", "netstandard2.0", "net48"])
        {
            build.Errors.ShouldContain(error => error.Contains($"Package {package} {ConsumerProject.Version} is not compatible with {framework} ", StringComparison.Ordinal));
        }
    }

    public void Dispose() => project.Dispose();
}
