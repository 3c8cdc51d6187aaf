namespace Scenarios.Tests;

/// <summary>Every mistake is one line that names the option, says what is wrong and how to put it right, and exit code 2.</summary>
public sealed class MistakeTests
{
    private const string Cost = "8 to 10 billion dollars";

    [Theory]
    [InlineData("Amazon = 120 %", "may be more than the whole: 120 %", "from 0 to 100 %")]
    [InlineData("Amazon = -20 %", "may be below zero: -20 %", "from 0 to 100 %")]
    [InlineData("Amazon = -5 million dollars", "may be below zero: -5 million USD", "from 0 to 100 %")]
    [InlineData("Amazon = 5 million euros", "there are no exchange rates", "use amounts in one currency")]
    [InlineData("Amazon = 12 billion dollars", "which is 2 to 4 billion USD more than the training cost", "pledge less")]
    [InlineData("Meta = 5 %", "Meta bears what nobody pledges", "makes no pledge")]
    [InlineData("Amazon = 5", "'5', which Amazon pledges, is neither a share nor an amount", "\"500 million dollars\"")]
    [InlineData("Amazon = 5 apples", "neither a share nor an amount", "\"20 %\"")]
    [InlineData("Amazon = 10 to 20", "neither a share nor an amount", "\"20 %\"")]
    [InlineData("Amazon = 20 % and 30 %", "--pledge", "--lang")]
    [InlineData("Amazon = dix pour cent", "--pledge", "--lang")]
    [InlineData("Amazon", "'Amazon' says no name and what is said of it", "\"Amazon = 20 %\"")]
    [InlineData("Amazon =  ", "says no name and what is said of it", "\"Amazon = 20 %\"")]
    [InlineData(" = 20 %", "says no name and what is said of it", "\"Amazon = 20 %\"")]
    [InlineData("", "says no name and what is said of it", "\"Amazon = 20 %\"")]
    public void A_pledge(string pledge, string wrong, string fix) => IsMistake(wrong, fix, "consortium", "--cost", Cost, "--pledge", pledge);

    [Theory]
    [InlineData("", "there is nothing in it", "\"8 to 10 billion dollars\"")]
    [InlineData("   ", "there is nothing in it", "\"8 to 10 billion dollars\"")]
    [InlineData("0 dollars", "may be zero: 0 USD", "above zero")]
    [InlineData("-8 billion dollars", "may be below zero", "above zero")]
    [InlineData("10 billion", "'10 billion' is no amount of money", "with its currency")]
    [InlineData("20 %", "'20 %' is no amount of money", "with its currency")]
    [InlineData("10 milliards de dollars", "--cost", "--lang")]
    public void A_cost(string cost, string wrong, string fix) => IsMistake(wrong, fix, "consortium", "--cost", cost, "--pledge", "Amazon = 20 %");

    [Fact]
    public void Two_pledges_of_one_partner() =>
        IsMistake("'Amazon' is there with '20 %' and with '5 %'", "Say it once", "consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--pledge", "AMAZON=5 %");

    [Fact]
    public void Pledges_that_are_more_than_the_cost_together() =>
        IsMistake("which is 1 billion USD more than the training cost", "take a partner out", "consortium", "--cost", "10 billion dollars", "--pledge", "Amazon = 60 %", "--pledge", "Oracle = 5 billion dollars");

    [Theory]
    [InlineData("There is no --pledge", "--pledge \"Amazon = 20 %\"", "consortium", "--cost", Cost)]
    [InlineData("There is no 'Oracle'", "Name a partner that pledges", "consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--without", "Oracle")]
    [InlineData("'xx'", "--lang", "consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--lang", "xx")]
    [InlineData("--currency: 'us' is no currency", "as USD for dollars", "consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--currency", "us")]
    [InlineData("--currency: 'EUR' is no currency", "as USD for dollars", "consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--currency", "EUR")]
    [InlineData("Meta bears what nobody pledges", "--pledge", "consortium", "--cost", Cost, "--pledge", "meta platforms = 20 %")]
    [InlineData("Meta bears what nobody pledges", "--pledge", "consortium", "--cost", Cost, "--pledge", "Facebook = 20 %")]
    [InlineData("there is no line 'profit'", "Amazon contributes; pledged; coverage; stays with Meta", "consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--explain", "profit")]
    [InlineData("there is no listed host 'Northhost'", "Choose one of AWS, Nvidia", "sharing", "--percentage", "10 %", "--host", "Northhost = 1 billion dollars")]
    [InlineData("'AWS' is there with", "Say it once", "sharing", "--percentage", "10 %", "--host", "AWS = 1 billion dollars", "--host", "aws = 2 billion dollars")]
    [InlineData("'aws' is there with", "Say it once", "sharing", "--percentage", "10 %", "--other-host", "aws = 1 billion dollars", "--each", "2 billion dollars", "--other-host", "AWS=3 billion dollars")]
    [InlineData("There is no host", "--each", "sharing", "--percentage", "10 %")]
    [InlineData("may be more than the whole", "from 0 to 100 %", "sharing", "--percentage", "110 %", "--each", "1 billion dollars")]
    [InlineData("may be below zero", "zero or more", "sharing", "--percentage", "10 %", "--each", "-1 billion dollars")]
    [InlineData("EUR", "one currency", "sharing", "--percentage", "10 %", "--host", "AWS = 1 billion dollars", "--host", "Dell = 1 billion euros")]
    [InlineData("5 to 1 is no range", "lower one first", "sharing", "--percentage", "10 %", "--each", "1 billion dollars", "--table", "5", "1", "1")]
    [InlineData("A step of 0", "above zero", "sharing", "--percentage", "10 %", "--each", "1 billion dollars", "--table", "5", "10", "0")]
    [InlineData("'5 %' is no number", "without a percent sign", "sharing", "--percentage", "10 %", "--each", "1 billion dollars", "--table", "5 %", "10", "1")]
    [InlineData("may take away more than there is", "\"-5 %\"", "capital", "--growth", "-200 %")]
    [InlineData("a multiple is given", "Say by how much it grows", "capital", "--growth", "double")]
    [InlineData("A path from 2025 to 2200", "--to", "capital", "--growth", "5 %", "--to", "2200")]
    [InlineData("no source 'Le Monde' has a plan", "Choose one of", "capital", "--growth", "5 %", "--plan", "Le Monde")]
    [InlineData("Option '--growth' is required", "--growth", "capital")]
    [InlineData("--colour", "--colour", "capital", "--growth", "5 %", "--colour")]
    public void Others(string wrong, string fix, params string[] arguments) => IsMistake(wrong, fix, arguments);

    private static void IsMistake(string wrong, string fix, params string[] arguments)
    {
        var (code, output, error) = ScenarioRun.Of(arguments);

        (code, output).ShouldBe((2, ""));
        error.ShouldStartWith("error: ");
        error.ShouldContain(wrong, Case.Sensitive);
        error.ShouldContain(fix, Case.Sensitive);
        error.ShouldNotContain("Parameter");
        error.TrimEnd('\n').Split('\n').Length.ShouldBe(1, error);
    }
}
