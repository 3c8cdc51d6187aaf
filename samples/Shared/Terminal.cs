namespace MetaAi.Samples;

/// <summary>Where a program prints.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="IsRedirected">Whether a file or another program reads the output, so that it has neither colours nor a width.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsRedirected);
