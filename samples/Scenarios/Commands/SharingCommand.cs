using System.CommandLine;
using System.Globalization;
using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Facts.Names;

namespace Scenarios;

/// <summary>What Meta would take of what hosts of Llama earn with it.</summary>
internal sealed class SharingCommand : IScenarioCommand
{
    private const string Percentages = "Say a share from 0 to 100 %: \"10 to 20 %\".";

    private static readonly Dictionary<string, string> Hosts = LlamaRevenue.ListedHosts.Names.Zip(LlamaRevenue.ListedHosts.WrittenNames)
        .ToDictionary(host => host.First, host => host.Second ?? host.First, StringComparer.Ordinal);

    private readonly Option<string> percentage = new("--percentage") { Description = "Meta's part of the hosted revenue, which no source discloses: \"10 to 20 %\"", HelpName = "SHARE", Required = true };
    private readonly Option<string[]> hosts = new("--host") { Description = $"What a listed host earns with Llama, once for each: \"Google Cloud = 1 to 2 billion dollars\". Listed are {string.Join(", ", Hosts.Values)}", HelpName = "NAME = AMOUNT" };
    private readonly Option<string[]> others = new("--other-host") { Description = "The same of a host that no article lists", HelpName = "NAME = AMOUNT" };
    private readonly Option<string?> each = new("--each") { Description = "What each listed host earns that has no --host", HelpName = "AMOUNT" };
    private readonly Option<bool> closed = new("--closed") { Description = "There are no other hosts; without it the list is open, as the articles have it, and the take in all has no maximum" };
    private readonly Option<decimal[]> table = new("--table") { Description = "What it comes to at other percentages: from, to and step, as in --table 5 25 5", HelpName = "FROM TO STEP", Arity = new ArgumentArity(3, 3), AllowMultipleArgumentsPerToken = true, CustomParser = Numbers };
    private readonly Option<string?> paysFor = new("--pays-for") { Description = "The hosted revenue that pays for this part of the capital expenditure that Znews has for 2025: \"1 %\"", HelpName = "SHARE" };

    public SharingCommand() => Command = new("sharing", "What Meta would take of the revenue that hosts earn with Llama.") { percentage, hosts, others, each, closed, table, paysFor };

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public Report Report(ParseResult options, PhraseReader reader)
    {
        var share = reader.Ratio(percentage.Name, options.GetValue(percentage)!, "percentage that is shared");
        HostedRevenue[] revenues = [.. Revenues(options, reader)];
        var listed = Mistake.In(percentage.Name, Percentages, () => new RevenueSharingScenario(share, revenues.Length > 0 ? revenues.Take(1) : throw new MistakeException(
            $"There is no host. Say what one earns, {hosts.Name} \"AWS = 1 to 2 billion dollars\", or what each of those listed does, {each.Name} \"1 to 2 billion dollars\".")));
        var scenario = Mistake.In(hosts.Name, "Say each host once, all of them in one currency.", () => new RevenueSharingScenario(listed.Percentage, revenues, !options.GetValue(closed)));
        List<ReportPart> parts = [new("", scenario.Answers)];
        if (options.GetValue(table) is [var from, var to, var step])
        {
            var rows = Mistake.In(table.Name, "Give from, to and step as numbers of percent: --table 5 25 5.", () => scenario.Sensitivity(from, to, step));
            parts.Add(new("Take of the listed hosts at other percentages", [.. rows.Select(row => new Answer($"at {row.Percentage.Words}", row.TakeOfListed))]));
        }

        if (options.GetValue(paysFor) is { } phrase)
        {
            var part = reader.Ratio(paysFor.Name, phrase, "part of capital expenditure to pay for");
            var needed = Mistake.In(paysFor.Name, Percentages, () => scenario.HostedRevenueThatPaysFor(CashFlow.CapitalExpenditure[2025].From(nameof(Sources.Znews)), part));
            parts.Add(new("", [new Answer("hosted revenue that pays for it", needed)]));
        }

        return new("What Meta takes of what hosts of Llama earn", parts);
    }

    private static decimal[]? Numbers(System.CommandLine.Parsing.ArgumentResult result)
    {
        var numbers = new List<decimal>();
        foreach (var token in result.Tokens)
        {
            if (!decimal.TryParse(token.Value, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            {
                result.AddError($"--table: '{token.Value}' is no number: write 2.5, without a percent sign.");
                return null;
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }

    private IEnumerable<HostedRevenue> Revenues(ParseResult options, PhraseReader reader)
    {
        NamedPhrase[] said =
        [
            .. (options.GetValue(hosts) ?? []).Select(text => NamedPhrase.Of(hosts.Name, text)).Select(Listed),
            .. (options.GetValue(others) ?? []).Select(text => NamedPhrase.Of(others.Name, text)),
        ];
        var rest = Hosts.Values.Where(host => !said.Any(phrase => phrase.Name == host));
        NamedPhrase[] all = [.. said, .. options.GetValue(each) is { } phrase ? rest.Select(host => new NamedPhrase(each.Name, host, phrase)) : []];
        NamedPhrase.Once(hosts.Name, all);
        return all.Select(host => Mistake.In(host.Option, "Say what the host earns, zero or more: \"1 to 2 billion dollars\".", () =>
            new HostedRevenue(host.Name, reader.Money(host.Option, host.Phrase, $"hosted revenue of {host.Name}"))));
    }

    private NamedPhrase Listed(NamedPhrase said) => Hosts.Keys.FirstOrDefault(member => WrittenName.In(said.Name, member) == said.Name) is { } host
        ? said with { Name = Hosts[host] }
        : throw new MistakeException($"{hosts.Name}: there is no listed host '{said.Name}'. Choose one of {string.Join(", ", Hosts.Values)}, or say {others.Name} for one that no article lists.");
}
