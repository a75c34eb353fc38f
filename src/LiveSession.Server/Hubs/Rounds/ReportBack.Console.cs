using LiveSession.Domain.Rounds.ReportBack;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A report-back: whose turn it is.</summary>
public sealed partial class ConsoleHub
{
    [NeedsControl]
    public Task<Receipt> GoToTable(Wire.GoToTable asked) => ToRound(asked, asked.RoundId, new GoToTable(asked.Table));
}
