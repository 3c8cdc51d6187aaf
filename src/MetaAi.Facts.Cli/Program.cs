using System.Globalization;
using MetaAi.Facts.Cli;

// The texts of the command line library are localised; what scripts read is not.
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
try
{
    using var streams = new StandardStreams();
    return FactsCommandLine.Run(args, streams.Terminal);
}
catch (Exception exception) when (ToolNet.Holds(exception))
{
    return StandardStreams.Failed(exception.Message);
}
catch (Exception fault)
{
    return StandardStreams.Failed($"the tool failed ({fault.GetType().Name}: {fault.Message}), which is a fault of the tool; report it with the command and its input");
}
