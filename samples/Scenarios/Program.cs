using System.Text;
using Scenarios;

// Names have accents; a redirected stream must not begin with a byte order mark.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return ScenarioCommand.Run(args, new Terminal(Console.Out, Console.Error, Console.IsOutputRedirected));
