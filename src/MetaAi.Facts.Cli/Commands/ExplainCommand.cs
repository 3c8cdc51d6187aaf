using System.CommandLine;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts explain PROJECT|ASSEMBLY MEMBER</c>: where a value comes from, who said it, and how sure it is.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var target = FactArguments.Target();
        target.Arity = ArgumentArity.ExactlyOne;
        var member = new Argument<string>("MEMBER") { Description = "The member that declares the value: its full name, or the end of it from a dot on; of a series CapitalExpenditure[2025], or CapitalExpenditure[2025].Znews." };
        var command = new ToolCommand(
            "explain",
            "Says where a value comes from, down to the quotes and who says them.",
            "explain . CashFlow.CashLeft",
            "explain bin/Debug/net10.0/Ferry.dll Ferry.Investment") { target, member };
        command.SetAction(parsed => Run(parsed.GetValue(target), parsed.GetRequiredValue(member), terminal));
        return command;
    }

    private static int Run(string? target, string member, Terminal terminal)
    {
        if (FactTarget.Find(target, terminal) is not { } found)
        {
            return ExitCode.Usage;
        }

        if (AssemblyOpener.Open(found, TextChoice.Own, terminal, out var exitCode) is not { Facts: { } assembly, Built: { } built })
        {
            return exitCode;
        }

        CompiledFact[] all = [.. assembly.Facts, .. assembly.Derived];
        var named = NamedValues.Of(member, all);
        if (named is not [var only])
        {
            return terminal.Usage(named.Length == 0
                ? $"there is no fact '{member}'{DidYouMean.After(member, all.SelectMany(fact => NamedValues.EndsOf(fact.Record.Id)))}"
                : $"'{member}' may be {string.Join(", ", named.Select(fact => fact.Record.Id))}: say more of its name");
        }

        terminal.Output.Write(new CompiledFormulas(assembly, built.AssemblyPath).Explain(only) + "\n");
        terminal.Output.Flush();
        return ExitCode.Fine;
    }
}
