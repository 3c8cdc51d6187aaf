using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using MetaAi.Facts.Cli.Files;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>Whatever an assembly or a lock is, the tool answers 0, 1 or 2 with lines, and neither hangs nor fails nor runs anything of it.</summary>
public partial class StrangeAssemblyTests
{
    private static readonly string[] Commands = ["check", "lock", "export"];

    [Fact]
    public void What_is_no_assembly_is_said()
    {
        using var folder = new TestFolder();
        var ports = File.ReadAllBytes(Harbour.Build(folder));
        folder.Write("text.dll", "These are words.\n");
        folder.Write("empty.dll", "");
        folder.Write("mz.exe", "MZ");
        File.WriteAllBytes(folder["half.dll"], ports[..(ports.Length / 2)]);
        File.WriteAllBytes(folder["zeros.dll"], new byte[100_000]);
        using (var huge = File.Create(folder["huge.dll"]))
        {
            huge.SetLength(3L << 30);
        }

        foreach (var name in (string[])["text.dll", "empty.dll", "mz.exe", "half.dll", "zeros.dll", "huge.dll"])
        {
            foreach (var command in Commands)
            {
                Run(folder, command, folder[name]).ShouldBe(new(2, "", $"error: '{folder[name]}' is not a .NET assembly, or is damaged\n"));
            }
        }
    }

    [UnixFact]
    public void What_is_no_file_is_said()
    {
        using var folder = new TestFolder();
        ToolProcess.End(ToolProcess.StartAny("mkfifo", folder["pipe.dll"])).ExitCode.ShouldBe(0);
        File.CreateSymbolicLink(folder["device.dll"], "/dev/zero");
        File.CreateSymbolicLink(folder["dangling.dll"], "nowhere.dll");
        Directory.CreateDirectory(folder["folder.dll"]);
        foreach (var command in Commands)
        {
            Run(folder, command, folder["pipe.dll"]).ShouldBe(new(2, "", $"error: '{folder["pipe.dll"]}' cannot be read: this is a named pipe and no file\n"));
            Run(folder, command, folder["device.dll"]).ShouldBe(new(2, "", $"error: '{folder["device.dll"]}' cannot be read: this is a device and no file\n"));
            foreach (var name in (string[])["dangling.dll", "folder.dll"])
            {
                Run(folder, command, folder[name]).ShouldBe(new(2, "", $"error: '{folder[name]}' is neither a project nor an assembly, nor a folder with a project in it\n"));
            }
        }
    }

    [UnixFact]
    public void A_pipe_in_the_place_of_the_lock_is_no_lock()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        ToolProcess.End(ToolProcess.StartAny("mkfifo", folder["facts.lock"])).ExitCode.ShouldBe(0);
        var check = Run(folder, "check", ports);
        check.ExitCode.ShouldBe(1);
        check.Errors[0].ShouldBe($"{folder["facts.lock"]}(1,1): error FACT208: facts.lock cannot be read at line 1: this is a named pipe and no file; restore it, or run 'facts lock' with the texts");
        Run(folder, "lock", ports).ShouldBe(new(2, "", $"error: '{folder["facts.lock"]}' cannot be the lock: this is a named pipe and no file; remove it, or name another place with --lock\n"));
    }

    [Theory]
    [InlineData("int number", "7")]
    [InlineData("params object[] all", "1, \"a\", typeof(int), new object[] { 2, new object[] { 3 } }")]
    [InlineData("System.Type type", "typeof(System.Collections.Generic.Dictionary<,>)")]
    [InlineData("string text", "null")]
    [InlineData("System.DayOfWeek day", "System.DayOfWeek.Friday")]
    [InlineData("System.StringComparison[] all", "null")]
    public void Attributes_of_the_same_names_and_another_shape_are_no_fault(string parameter, string argument)
    {
        using var folder = new TestFolder();
        var attributes = string.Concat(((string[])["Source", "Quote", "FactRecord", "UnitedQuote", "Alias"]).Select(name =>
            $"[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)] public sealed class {name}Attribute : System.Attribute {{ public {name}Attribute({parameter}) {{ }} public object Subject {{ get; set; }} public string[] Values {{ get; set; }} }}\n"));
        var library = Harbour.Compile($$"""
            namespace MetaAi.Facts { {{attributes}} }
            public static class Odd
            {
                [MetaAi.Facts.Source({{argument}}, Values = null, Subject = 1)] [MetaAi.Facts.Quote({{argument}})]
                [MetaAi.Facts.FactRecord({{argument}}, Subject = null, Values = new string[] { null })] [MetaAi.Facts.UnitedQuote({{argument}})]
                public static string Fact => throw new System.InvalidOperationException();
            }
            """, folder["odd.dll"]);
        foreach (var command in Commands)
        {
            ShouldAnswer(Run(folder, command, library));
        }
    }

    [Fact]
    public void Types_that_are_in_each_other_and_arguments_without_end_are_damage()
    {
        using var folder = new TestFolder();
        foreach (var levels in (int[])[1, 1_000_000])
        {
            File.WriteAllBytes(folder["round.dll"], WithRecord(levels));
            foreach (var command in Commands)
            {
                ShouldAnswer(Run(folder, command, folder["round.dll"]));
            }
        }
    }

    [Fact]
    public void Changed_bytes_of_an_assembly_are_no_fault()
    {
        using var folder = new TestFolder();
        var path = Harbour.Build(folder);
        var whole = File.ReadAllBytes(path);
        var random = new Random(15);
        for (var turn = 0; turn < 600; turn++)
        {
            var changed = Changed(whole, random);
            File.WriteAllBytes(path, changed);
            ShouldAnswer(Run(folder, Commands[turn % Commands.Length], path), $"turn {turn}");
        }
    }

    [Fact]
    public void Changed_bytes_of_a_lock_are_no_fault()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        var whole = File.ReadAllBytes(folder["facts.lock"]);
        var random = new Random(15);
        for (var turn = 0; turn < 400; turn++)
        {
            var changed = Changed(whole, random);
            File.WriteAllBytes(folder["facts.lock"], changed);
            ShouldAnswer(Tool.Run("check", ports), $"turn {turn}");
            ShouldAnswer(Run(folder, "check", ports), $"turn {turn}");
            if (turn % 4 == 0)
            {
                Tool.Run("lock", ports, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
                File.ReadAllBytes(folder["facts.lock"]).ShouldBe(whole);
            }
        }
    }

    private static ToolRun Run(TestFolder folder, string command, string assembly) =>
        command == "export" || !Directory.Exists(folder["texts"]) ? Tool.Run(command, assembly) : Tool.Run(command, assembly, "--texts", folder["texts"]);

    private static void ShouldAnswer(ToolRun run, string? turn = null)
    {
        run.ExitCode.ShouldBeInRange(0, 2, turn);
        run.Errors.ShouldAllBe(line => Said().IsMatch(line), turn);
        run.Errors.Any(line => line.Contains("error", StringComparison.Ordinal)).ShouldBe(run.ExitCode != 0, turn);
        run.Lines.Concat(run.Errors).SelectMany(line => Unseen.In(line.Replace("\t", "", StringComparison.Ordinal))).ShouldBeEmpty(turn);
    }

    private static byte[] Changed(byte[] whole, Random random)
    {
        byte[] changed = [.. whole];
        for (var count = random.Next(1, 9); count > 0; count--)
        {
            changed[random.Next(changed.Length)] = (byte)(random.Next(4) == 0 ? 0xFF : random.Next(256));
        }

        return random.Next(20) == 0 ? changed[..random.Next(changed.Length)] : changed;
    }

    // An assembly whose two types are each in the other, and whose attribute holds arrays in arrays.
    private static byte[] WithRecord(int levels)
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("round.dll"), metadata.GetOrAddGuid(Guid.Empty), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("round"), new(1, 0, 0, 0), default, default, 0, default);
        var facts = metadata.AddAssemblyReference(metadata.GetOrAddString("MetaAi.Facts"), new(1, 0, 0, 0), default, default, 0, default);
        var record = metadata.AddTypeReference(facts, metadata.GetOrAddString("MetaAi.Facts"), metadata.GetOrAddString("FactRecordAttribute"));
        var none = MetadataTokens.MethodDefinitionHandle(1);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), none);
        var one = metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("One"), default, MetadataTokens.FieldDefinitionHandle(1), none);
        var other = metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("Other"), default, MetadataTokens.FieldDefinitionHandle(1), none);
        metadata.AddNestedType(one, other);
        metadata.AddNestedType(other, one);

        var signature = new BlobBuilder();
        new BlobEncoder(signature).PropertySignature().Parameters(0, type => type.Type().String(), _ => { });
        var property = metadata.AddProperty(default, metadata.GetOrAddString("Fact"), metadata.GetOrAddBlob(signature));
        metadata.AddPropertyMap(one, property);

        var constructor = new BlobBuilder();
        new BlobEncoder(constructor).MethodSignature(isInstanceMethod: true).Parameters(1, type => type.Void(), parameters => parameters.AddParameter().Type().String());
        var made = metadata.AddMemberReference(record, metadata.GetOrAddString(".ctor"), metadata.GetOrAddBlob(constructor));
        var value = new BlobBuilder();
        value.WriteUInt16(1);
        value.WriteSerializedString("A.Fact");
        value.WriteUInt16(1);
        value.WriteBytes((byte[])[0x54, 0x51]);
        value.WriteSerializedString("Subject");
        for (var level = 0; level < levels; level++)
        {
            value.WriteBytes((byte[])[0x1D, 0x51, 1, 0, 0, 0]);
        }

        metadata.AddCustomAttribute(property, made, metadata.GetOrAddBlob(value));

        // And one whose constructor is a method of a type that is in itself.
        var method = metadata.AddMethodDefinition(default, default, metadata.GetOrAddString(".ctor"), metadata.GetOrAddBlob(constructor), -1, default);
        metadata.AddCustomAttribute(property, method, metadata.GetOrAddBlob(value));

        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder()).Serialize(image);
        return image.ToArray();
    }

    [GeneratedRegex(@"^(.*\(\d+,\d+\): |.*: )?(error|warning|info)( FACT\d{3})?: .")]
    private static partial Regex Said();
}
