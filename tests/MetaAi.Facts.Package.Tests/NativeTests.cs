namespace MetaAi.Facts.Package.Tests;

/// <summary>A consumer that is compiled ahead of time, without a runtime beside it.</summary>
public sealed class NativeTests : IDisposable
{
    private readonly ConsumerProject project = new();

    [Fact]
    public async Task Prints_the_same_as_when_it_is_compiled_just_in_time()
    {
        var expected = await project.Run();
        expected.ExitCode.ShouldBe(0, expected.Output);

        // The consumer's warnings are errors, so a warning of the trimmer or of the native compiler fails it.
        var publish = await project.PublishNative();
        publish.ExitCode.ShouldBe(0, publish.Output);

        var program = Path.Combine(project.Root, "native", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer");
        var native = await CommandLine.Run(project.Root, program);
        native.ExitCode.ShouldBe(0, native.Output);
        native.Output.ShouldBe(expected.Output);
    }

    public void Dispose() => project.Dispose();
}
