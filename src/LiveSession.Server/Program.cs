using System.CommandLine;
using LiveSession.Server.Startup;

// Longer than the host waits for its devices and its last commit: after System.CommandLine's own two seconds a busy laptop's drain was cut short.
var patient = new InvocationConfiguration { ProcessTerminationTimeout = LiveSessionServer.LongestShutdown + TimeSpan.FromSeconds(5) };
return await Commands.Root().Parse(args).InvokeAsync(patient);
