using System.Text;

namespace MetaAi.Facts.Tests.House;

/// <summary>What stands in for Verify compares as it does.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private string Verified => Path.Combine(folder, "A.B.verified.txt");

    private string Received => Path.Combine(folder, "A.B.received.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_approved_text_passes_whatever_its_line_ends_and_mark()
    {
        File.WriteAllText(Verified, "one\r\ntwo\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.WriteAllText(Received, "left by an earlier run");

        Snapshot.Compare("one\ntwo", Verified);

        File.Exists(Received).ShouldBeFalse();
    }

    [Fact]
    public void Another_text_fails_and_is_left_to_be_approved()
    {
        File.WriteAllText(Verified, "one\ntwo");

        Should.Throw<VerifyException>(() => Snapshot.Compare("one\nzwei", Verified)).Message.ShouldEndWith("    1   one\n    2 - two\n    2 + zwei\n");

        File.ReadAllBytes(Received).ShouldBe([0xEF, 0xBB, 0xBF, .. "one\nzwei"u8]);
    }

    [Fact]
    public void A_first_text_fails_until_it_is_approved() =>
        Should.Throw<VerifyException>(() => Snapshot.Compare("one", Verified)).Message.ShouldContain("rename it to A.B.verified.txt");

    [Fact]
    public void An_inserted_line_is_shown_as_one_line() => Snapshot.Difference("a\nb\nc\nd\ne\nf", "a\nb\nc\nd\nx\ne\nf")
        .ShouldBe("    2   b\n    3   c\n    4   d\n    5 + x\n    5   e\n    6   f\n");
}
