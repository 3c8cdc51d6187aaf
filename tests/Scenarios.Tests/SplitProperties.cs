using System.CommandLine;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace Scenarios.Tests;

/// <summary>What is split is all there, whatever it is split into, and nobody pays for another's leaving.</summary>
public sealed class SplitProperties
{
    private static readonly string[] Partners = ["Amazon", "Microsoft", "Oracle", "Northquay"];

    private static readonly Arbitrary<Split> Splits = (
        from cents in Gen.Choose(1_000, int.MaxValue)
        from count in Gen.Choose(1, Partners.Length)
        from shares in Gen.Choose(0, 2_500).ListOf(count)
        select new Split(cents / 100m, [.. shares])).ToArbitrary();

    [Fact]
    public void An_exact_cost_is_shared_out_to_the_cent() => Prop.ForAll(Splits, split =>
    {
        var amounts = split.Report().Parts[0].Lines.Where(line => line.Name.EndsWith(" contributes", StringComparison.Ordinal) || line.Name == "stays with Meta")
            .Select(line => ((Derived<MonetaryAmount>)line.Value).Amount!.Value).ToList();
        return amounts.Count == split.Shares.Count + 1
            && amounts.Aggregate((sum, amount) => sum + amount) == Rational.FromDecimal(split.Cost)
            && amounts.SkipLast(1).All(amount => (amount * 100).IsInteger);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whoever_leaves_changes_nothing_for_anybody_but_Meta() => Prop.ForAll(Splits, split =>
    {
        var report = split.Report("--without", Partners[0]);
        var changes = report.Parts[1].Lines.Select(line => (line.Name, Amount: ((Derived<MonetaryAmount>)line.Value).Amount!.Value)).ToList();
        return changes.Where(change => !change.Name.Contains($"for {Partners[0]},", StringComparison.Ordinal) && !change.Name.Contains("for Meta,", StringComparison.Ordinal)).All(change => change.Amount.Sign == 0)
            && changes.Aggregate(Rational.FromDecimal(0), (sum, change) => sum + change.Amount).Sign == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_line_fits_80_columns() => Prop.ForAll(Splits, split =>
        ScenarioRun.Of(split.Arguments).Output.Split('\n').All(line => line.Length <= 80)).QuickCheckThrowOnFailure();

    private sealed record Split(decimal Cost, IReadOnlyList<int> Shares)
    {
        public string[] Arguments =>
        [
            "consortium", "--cost", string.Create(CultureInfo.InvariantCulture, $"{Cost} dollars"),
            .. Shares.SelectMany((share, partner) => new[] { "--pledge", string.Create(CultureInfo.InvariantCulture, $"{Partners[partner]} = {share / 100m} %") }),
        ];

        public Report Report(params string[] more)
        {
            var command = new ConsortiumCommand();
            return command.Report(command.Command.Parse([.. Arguments.Skip(1), .. more]), new PhraseReader("en", "USD"));
        }
    }
}
