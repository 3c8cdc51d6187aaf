namespace MetaAi.Facts.Cli.Starting;

public sealed class StarterFolderTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_cannot_be_written_takes_the_others_with_it()
    {
        folder.Write("new/b.txt", "");
        Should.Throw<IOException>(() => StarterFolder.Write([new("a.txt", [1], ""), new("b.txt", [2], "")], folder["new"])).Message.ShouldContain("b.txt");
        File.Exists(folder["new/a.txt"]).ShouldBeFalse();
    }

    [Fact]
    public void What_cannot_be_removed_does_not_hide_the_cause()
    {
        var failure = Should.Throw<IOException>(() => StarterFolder.Write(Files(), folder["new"]));

        failure.Message.ShouldContain("b.txt' was not written");
        failure.Message.ShouldEndWith($"; remove what was written before, which could not be removed: '{folder["new/a.txt"]}'");

        // Between the two a folder takes the place of the first, and something that of the second.
        IEnumerable<StarterFile> Files()
        {
            yield return new("a.txt", [1], "");
            File.Delete(folder["new/a.txt"]);
            Directory.CreateDirectory(folder["new/a.txt"]);
            folder.Write("new/b.txt", "");
            yield return new("b.txt", [2], "");
        }
    }
}
