using LiveSession.Domain.Rounds.QuestionHarvest.Lists;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A question harvest with lists: taking one in.</summary>
public sealed partial class ConsoleHub
{
    [NeedsControl]
    public Task<Receipt> CollectTableList(Wire.CollectTableList asked) => ToRound(asked, asked.RoundId, new CollectTableList(asked.Table));
}
