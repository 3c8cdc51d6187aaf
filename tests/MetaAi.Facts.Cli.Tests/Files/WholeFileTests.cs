using System.Runtime.Versioning;
using System.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>A file is written whole or not at all, and stays what it was otherwise.</summary>
public class WholeFileTests
{
    [Fact]
    public void Nothing_stays_beside_a_file_that_was_written()
    {
        using var folder = new TestFolder();
        WholeFile.Write(folder["facts.lock"], Bytes("old"));
        WholeFile.Write(folder["facts.lock"], Bytes("new"));
        folder.Read("facts.lock").ShouldBe("new");
        folder.Names().ShouldBe(["facts.lock"]);
    }

    [Fact]
    public void What_a_killed_writer_left_is_removed_by_the_next()
    {
        using var folder = new TestFolder();
        folder.Write(".facts.lock.0123ABCD.tmp", "half a l");
        WholeFile.Write(folder["facts.lock"], Bytes("new"));
        folder.Names().ShouldBe(["facts.lock"]);
    }

    [Fact]
    public void What_is_not_the_writers_own_stays()
    {
        using var folder = new TestFolder();
        string[] others = [".facts.lock.0123abcd.tmp", ".facts.lock.tmp", ".facts.lock..tmp", ".other.lock.0123ABCD.tmp", "facts.lock.0123ABCD.tmp", "facts.lock.tmp"];
        foreach (var other in others)
        {
            folder.Write(other, "mine");
        }

        WholeFile.Write(folder["facts.lock"], Bytes("new"));
        folder.Names().ShouldBe(others.Append("facts.lock"), ignoreOrder: true);
    }

    [Fact]
    public void What_a_living_writer_has_open_stays()
    {
        using var folder = new TestFolder();
        var begun = folder[".facts.lock.0123ABCD.tmp"];
        using (new FileStream(begun, FileMode.CreateNew, FileAccess.Write, FileShare.Delete))
        {
            WholeFile.Write(folder["facts.lock"], Bytes("new"));
            File.Exists(begun).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_new_file_overwrites_nothing()
    {
        using var folder = new TestFolder();
        folder.Write("kept", "mine");
        Should.Throw<IOException>(() => WholeFile.Create(folder["kept"], Bytes("new"))).Message.ShouldContain("was not written, and is as it was");
        folder.Read("kept").ShouldBe("mine");
        folder.Names().ShouldBe(["kept"]);
    }

    [Fact]
    public void A_folder_in_its_place_stays()
    {
        using var folder = new TestFolder();
        folder.Write("facts.lock/inside", "mine");
        Should.Throw<UnauthorizedAccessException>(() => WholeFile.Write(folder["facts.lock"], Bytes("new")));
        folder.Names().ShouldBe(["facts.lock"]);
    }

    [Fact]
    public void A_name_that_is_as_long_as_names_may_be_is_no_obstacle()
    {
        using var folder = new TestFolder();
        foreach (var name in (string[])[new('n', 255), string.Concat(Enumerable.Repeat("𝒩", 60))])
        {
            folder.Write(name, "old");
            WholeFile.Write(folder[name], Bytes("new"));
            folder.Read(name).ShouldBe("new");
        }
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Links_and_permissions_are_kept()
    {
        using var folder = new TestFolder();
        folder.Write("shared/real.lock", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(folder["shared/real.lock"], Mode);
        File.CreateSymbolicLink(folder["second.lock"], "shared/real.lock");
        File.CreateSymbolicLink(folder["facts.lock"], folder["second.lock"]);

        WholeFile.Write(folder["facts.lock"], Bytes("new"));

        new FileInfo(folder["facts.lock"]).LinkTarget.ShouldBe(folder["second.lock"]);
        new FileInfo(folder["second.lock"]).LinkTarget.ShouldBe("shared/real.lock");
        folder.Read("shared/real.lock").ShouldBe("new");
        File.GetUnixFileMode(folder["shared/real.lock"]).ShouldBe(Mode);
        Directory.GetFileSystemEntries(folder["shared"]).Length.ShouldBe(1);
    }

    [UnixFact]
    public void A_link_to_nothing_leads_to_the_new_file_and_one_to_itself_nowhere()
    {
        using var folder = new TestFolder();
        File.CreateSymbolicLink(folder["facts.lock"], "later.lock");
        WholeFile.Write(folder["facts.lock"], Bytes("new"));
        folder.Read("later.lock").ShouldBe("new");

        File.CreateSymbolicLink(folder["round.lock"], "round.lock");
        Should.Throw<IOException>(() => WholeFile.Write(folder["round.lock"], Bytes("new")));
        folder.Names().ShouldBe(["facts.lock", "later.lock", "round.lock"], ignoreOrder: true);
    }

    [UnixFact]
    public void Nothing_is_put_in_the_place_of_a_device()
    {
        WholeFile.Write("/dev/null", Bytes("new"));
        UnixFiles.KindOf("/dev/null").ShouldBe(FileKind.Device);
    }

    [Fact]
    public async Task Many_writers_at_once_leave_one_of_their_files_and_none_half()
    {
        using var folder = new TestFolder();
        string[] contents = [.. Enumerable.Range(0, 8).Select(writer => string.Concat(Enumerable.Repeat($"{writer}\n", 20_000 + writer)))];
        var path = folder.Write("facts.lock", contents[0]);
        using var ended = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                contents.ShouldContain(File.ReadAllText(path));
            }
        });
        Parallel.For(0, 200, new() { MaxDegreeOfParallelism = 8 }, turn => WholeFile.Write(path, Bytes(contents[turn % contents.Length])));
        await ended.CancelAsync();
        await reader;
        contents.ShouldContain(folder.Read("facts.lock"));
        folder.Names().ShouldBe(["facts.lock"]);
    }

    private static byte[] Bytes(string content) => Encoding.UTF8.GetBytes(content);
}
