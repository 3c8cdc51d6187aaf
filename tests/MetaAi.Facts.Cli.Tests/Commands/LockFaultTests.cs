using System.Diagnostics;
using System.Globalization;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>Whatever happens while a lock is written, it is all of the old one or all of a new one.</summary>
public class LockFaultTests(Xunit.Abstractions.ITestOutputHelper log)
{
    private const int UsualKills = 12;

    // 'FACTS_KILLS=200 dotnet test' kills as often.
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("FACTS_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : UsualKills;

    [Fact]
    public void A_kill_at_any_moment_leaves_the_old_lock_or_the_new_one()
    {
        using var folder = new TestFolder();
        var (small, large) = TwoLibraries(folder);
        var (old, written) = (LockOf(folder, small), LockOf(folder, large));
        var path = folder["facts.lock"];
        string[] arguments = ["lock", large, "--texts", folder["texts"], "--lock", path];

        File.WriteAllText(path, old);
        using var first = new LockWriter(folder, arguments);
        first.WaitForBeginning();
        var writing = first.WaitForEnd();
        first.End().ShouldBe(0);

        var random = new Random(15);
        var (kept, begun) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            File.WriteAllText(path, old);
            using var writer = new LockWriter(folder, arguments);
            writer.WaitForBeginning();

            // At once every other time; else before the writing ends, or after.
            var wait = kill % 2 == 0 ? TimeSpan.Zero : writing * (2 * random.NextDouble());
            var clock = Stopwatch.StartNew();
            SpinWait.SpinUntil(() => clock.Elapsed >= wait);
            writer.Kill();
            _ = writer.End();

            var left = File.ReadAllText(path);
            FactLockFile.Parse(left).Lock.ShouldNotBeNull();
            new[] { old, written }.ShouldContain(left, $"kill {kill}");
            kept += left == old ? 1 : 0;
            begun += writer.HasBegun ? 1 : 0;
        }

        log.WriteLine($"{Kills} kills: {kept} left the old lock, {Kills - kept} the new one; after {begun} a begun file was there, until the next run");
        if (Kills >= UsualKills)
        {
            kept.ShouldBeInRange(1, Kills - 1);
            begun.ShouldBeGreaterThan(0);
        }

        ToolProcess.End(ToolProcess.Start(arguments)).ExitCode.ShouldBe(0);
        File.ReadAllText(path).ShouldBe(written);
        folder.Names().ShouldNotContain(name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_tools_at_once_leave_one_of_their_locks()
    {
        using var folder = new TestFolder();
        var (small, large) = TwoLibraries(folder);
        string[] locks = [LockOf(folder, small), LockOf(folder, large)];
        string[] libraries = [small, large, small, large];
        Process[] processes = [.. libraries.Select(library => ToolProcess.Start("lock", library, "--texts", folder["texts"], "--lock", folder["facts.lock"]))];
        foreach (var run in processes.Select(ToolProcess.End))
        {
            run.Error.ShouldBe("");
            run.ExitCode.ShouldBe(0);
        }

        locks.ShouldContain(folder.Read("facts.lock"));
        folder.Names().ShouldNotContain(name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [SmallDiskFact]
    public void A_full_disk_leaves_the_old_lock()
    {
        using var folder = new TestFolder();
        var (small, large) = TwoLibraries(folder);
        var old = LockOf(folder, small);
        folder.Write("disk/placeholder", "");
        folder.Write("out/old", old);
        const string Script = """
            mount -t tmpfs -o size=64k facts "$1/disk" && cp "$1/out/old" "$1/disk/facts.lock" || exit 99
            dd if=/dev/zero of="$1/disk/fill" bs=1k count=128 2>/dev/null
            root=$1; shift; "$@"; code=$?
            cat "$root/disk/facts.lock" > "$root/out/left"; ls -A "$root/disk" > "$root/out/names"
            exit $code
            """;

        var run = ToolProcess.End(ToolProcess.StartAny(
            ["unshare", "-rm", "sh", "-c", Script, "sh", folder["."], .. ToolProcess.CommandLine("lock", large, "--texts", folder["texts"], "--lock", folder["disk/facts.lock"])]));

        run.ExitCode.ShouldBe(2, run.Error);
        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"error: '{folder["disk/facts.lock"]}' was not written, and is as it was: No space left on device");
        folder.Read("out/left").ShouldBe(old);
        folder.Read("out/names").ShouldBe("facts.lock\nfill\n");
    }

    [UnixTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    public void What_ends_a_process_waits_for_the_writing(int signal)
    {
        const int Caught = 3;
        const int MostTries = 60;
        var (stop, resume) = OperatingSystem.IsMacOS() ? (17, 19) : (19, 18);
        using var folder = new TestFolder();
        var (small, large) = TwoLibraries(folder);
        var (old, written) = (LockOf(folder, small), LockOf(folder, large));
        var caught = 0;
        for (var tries = 0; caught < Caught && tries < MostTries; tries++)
        {
            folder.Write("facts.lock", old);
            using var writer = new LockWriter(folder, "lock", large, "--texts", folder["texts"], "--lock", folder["facts.lock"]);
            writer.WaitForBeginning();

            // The signal is there before the writing goes on.
            writer.Signal(stop);
            var isCaught = folder.Read("facts.lock") == old && writer.HasBegun;
            writer.Signal(signal);
            writer.Signal(resume);
            var exitCode = writer.End();
            if (isCaught)
            {
                caught++;

                // The runtime hands a signal on in its own time; where the tool was done before, it ended as if none had come.
                new[] { 0, 128 + signal }.ShouldContain(exitCode);
            }

            folder.Read("facts.lock").ShouldBe(written);
            writer.HasBegun.ShouldBeFalse();
        }

        caught.ShouldBe(Caught);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_kept_and_overwrites_nothing()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        folder.Write("facts.lock", "<<<<<<< HEAD\n");
        folder.Write("facts.lock.damaged", "a user's own\n");

        for (var again = 0; again < 2; again++)
        {
            var run = Tool.Run("lock", ports, "--texts", folder["texts"]);
            run.ExitCode.ShouldBe(0);
            run.Error.ShouldBe($"info: the lock that was there could not be read; it is kept as '{folder["facts.lock.damaged-2"]}'\n");
            folder.Read("facts.lock.damaged").ShouldBe("a user's own\n");
            folder.Read("facts.lock.damaged-2").ShouldBe("<<<<<<< HEAD\n");
            FactLockFile.Parse(folder.Read("facts.lock")).Lock.ShouldNotBeNull();
            folder.Write("facts.lock", "<<<<<<< HEAD\n");
        }

        folder.Names().ShouldNotContain("facts.lock.damaged-3");
    }

    private static (string Small, string Large) TwoLibraries(TestFolder folder)
    {
        var small = Harbour.Build(folder);
        var large = folder["large/ports.dll"];
        Directory.CreateDirectory(folder["large"]);
        var more = Enumerable.Range(1000, 300).Select(number => $"""
            [Quote("{number} boats", Source = "Boats")]
            [FactRecord("Ports.Fleet.Boats{number}", Kind = "quantity", Low = "{number}", High = "{number}", Unit = "boats", Hedge = "exact", Source = "boats.txt", Exact = "{number} boats", Start = {(number - 1000) * 13}, End = {((number - 1000) * 13) + 10})]
            public static string Boats{number} => null;
            """);
        Harbour.Compile($$"""
            using MetaAi.Facts;
            namespace Ports
            {
                public static class Fleet
                {
                    [Source("boats.txt", Language = "en")] public static string Boats => null;
                    {{string.Join('\n', more)}}
                }
            }
            """, large);
        folder.Write("texts/boats.txt", string.Concat(Enumerable.Range(1000, 300).Select(number => $"{number} boats.\n\n")));
        return (small, large);
    }

    private static string LockOf(TestFolder folder, string library)
    {
        var path = folder["lock-of-one"];
        _ = Tool.Run("lock", library, "--texts", folder["texts"], "--lock", path);
        return File.ReadAllText(path);
    }
}
