using System.CommandLine;
using MetaAi.Domain;

namespace Scenarios;

/// <summary>Who would pay for the training of Llama.</summary>
internal sealed class ConsortiumCommand : IScenarioCommand
{
    private const string Nobody = "Say who pledges what, once for each partner: --pledge \"Amazon = 20 %\" or --pledge \"Oracle = 500 million dollars\".";

    private const string Kinds = "Say a share of the cost from 0 to 100 %, \"20 %\", or an amount with its currency, \"500 million dollars\".";

    private readonly Option<string> cost = new("--cost") { Description = "What the training costs: \"8 to 10 billion dollars\"", HelpName = "AMOUNT", Required = true };
    private readonly Option<string[]> pledges = new("--pledge") { Description = "What a partner pledges, a share of the cost or an amount; once for each partner: \"Amazon = 20 %\"", HelpName = "NAME = SHARE|AMOUNT" };
    private readonly Option<string[]> leavers = new("--without") { Description = "What changes when a partner leaves; once for each", HelpName = "NAME" };

    public ConsortiumCommand() => Command = new("consortium", "Who pays how much of the cost of training Llama, what stays with Meta, and what changes when a partner leaves.") { cost, pledges, leavers };

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public Report Report(ParseResult options, PhraseReader reader)
    {
        var trainingCost = reader.Money(cost.Name, options.GetValue(cost)!, "training cost");
        NamedPhrase[] said = [.. (options.GetValue(pledges) ?? []).Select(text => NamedPhrase.Of(pledges.Name, text))];
        if (said.Length == 0)
        {
            throw new MistakeException($"There is no {pledges.Name}. {Nobody}");
        }

        NamedPhrase.Once(pledges.Name, said);
        Pledge[] all = [.. said.Select(pledge => Mistake.In(pledges.Name, Kinds, () => PledgeOf(pledge, reader)))];
        var alone = Mistake.In(cost.Name, "Say what it costs, above zero: \"8 to 10 billion dollars\".", () => new FundingScenario(trainingCost, []));
        var scenario = Mistake.In(pledges.Name, "", () => all.Aggregate(alone, (some, pledge) => some.With(pledge)));
        return new(
            "Who pays for the training of Llama",
            [
                new("", scenario.Answers),
                .. (options.GetValue(leavers) ?? []).Select(leaver => Leaving(scenario, leaver)),
            ]);
    }

    private static Pledge PledgeOf(NamedPhrase said, PhraseReader reader)
    {
        var name = $"pledge of {said.Name}";
        return reader.IsMoney(said.Option, said.Phrase) ? Pledge.OfAmount(said.Name, reader.Money(said.Option, said.Phrase, name))
            : reader.IsRatio(said.Option, said.Phrase) ? Pledge.OfShare(said.Name, reader.Ratio(said.Option, said.Phrase, name))
            : throw new MistakeException($"{said.Option}: '{said.Phrase}', which {said.Name} pledges, is neither a share nor an amount of money. {Kinds}");
    }

    private ReportPart Leaving(FundingScenario scenario, string leaver)
    {
        var left = Mistake.In(leavers.Name, "Name a partner that pledges.", () => scenario.Without(leaver));
        var name = scenario.Pledges.Select(pledge => pledge.Partner).Except(left.Pledges.Select(pledge => pledge.Partner)).Single();
        return new($"If {name} leaves", [.. scenario.Beside(left).Select(change => new Answer($"change for {change.Party}, without {name}", change.Change))]);
    }
}
