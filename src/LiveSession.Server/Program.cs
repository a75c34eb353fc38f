using LiveSession.Server.Startup;

return await Commands.Root().Parse(args).InvokeAsync();
