using System.CommandLine;
using MetaAi.Domain;

namespace Scenarios;

/// <summary>Where capital expenditure goes from what the articles have.</summary>
internal sealed class CapitalCommand : IScenarioCommand
{
    private const int FirstYear = 2024;
    private const int LastKnown = 2025;

    private static readonly IReadOnlyList<string> PlanSources = [.. CashFlow.CapitalExpenditure[LastKnown].Statements.Select(statement => statement.Evidence.Source.Name)];

    private readonly Option<string> growth = new("--growth") { Description = "By how much it grows in each year after 2025: \"10 %\", \"5 to 15 %\", \"-5 %\"", HelpName = "SHARE", Required = true };
    private readonly Option<int> to = new("--to") { Description = "The last year", HelpName = "YEAR", DefaultValueFactory = _ => LastKnown + 2 };
    private readonly Option<string> plan = new("--plan") { Description = $"Whose plan for 2025 it starts from: {string.Join(", ", PlanSources)}", HelpName = "SOURCE", DefaultValueFactory = _ => nameof(Sources.Znews) };
    private readonly Option<string?> reuse = new("--reuse") { Description = "The part of the hardware that runs models when training is done: \"40 to 60 %\"", HelpName = "SHARE" };

    public CapitalCommand() => Command = new("capital", "Capital expenditure from year to year, and how much of it serves again.") { growth, to, plan, reuse };

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public Report Report(ParseResult options, PhraseReader reader)
    {
        var source = PlanSources.FirstOrDefault(name => string.Equals(name, options.GetValue(plan), StringComparison.OrdinalIgnoreCase))
            ?? throw new MistakeException($"{plan.Name}: no source '{options.GetValue(plan)}' has a plan for {LastKnown}. Choose one of {string.Join(", ", PlanSources)}.");
        var (spent, planned) = (CashFlow.CapitalExpenditure[FirstYear].From(nameof(Sources.Znews)), CashFlow.CapitalExpenditure[LastKnown].From(source));
        var rate = reader.Ratio(growth.Name, options.GetValue(growth)!, $"growth in each year after {LastKnown}");
        YearAmount[] known = [new(FirstYear, spent), new(LastKnown, planned)];
        _ = Mistake.In(growth.Name, "Say by how much it grows: \"10 %\", or less than nothing where it shrinks, \"-5 %\".", () => new CapitalPath(known, rate, LastKnown));
        var path = Mistake.In(to.Name, $"Say a year from {LastKnown} on.", () => new CapitalPath(known, rate, options.GetValue(to)));
        var sources = CapitalExample.Plan2025;
        List<ReportPart> parts = [new("", path.Answers), new($"What the sources have for {LastKnown}: {sources.Reconciled.Summary}", sources.Answers)];
        if (options.GetValue(reuse) is { } phrase)
        {
            var part = reader.Ratio(reuse.Name, phrase, "part of the hardware that serves inference");
            var hardware = Mistake.In(reuse.Name, "Say a share from 0 to 100 %: \"40 to 60 %\".", () => new TrainingHardware(planned, part));
            parts.Add(new($"Of the hardware of {LastKnown}", hardware.Answers));
        }

        return new("Capital expenditure of Meta", parts);
    }
}
