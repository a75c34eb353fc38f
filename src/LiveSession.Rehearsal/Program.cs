using LiveSession.Rehearsal.Cli;

return await RehearsalCommand.Create(TimeProvider.System).Parse(args).InvokeAsync();
