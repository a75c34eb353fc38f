using LiveSession.Domain.Rounds.Choice;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A choice: its result, and its tie.</summary>
public sealed partial class ConsoleHub
{
    [NeedsControl]
    public Task<Receipt> RevealResult(Wire.RevealResult asked) => ToRound(asked, asked.RoundId, new RevealResult());

    [NeedsControl]
    public async Task<Receipt> SelectFinalists(Wire.SelectFinalists asked)
    {
        var (reason, refused) = TypedText.Required(asked.Reason, TypedText.LongestNote);
        return refused?.Refusal?.Code is Wire.RefusalCodes.TextEmpty
            ? CommandGateway.Refuse(Wire.RefusalCodes.ReasonMissing)
            : refused ?? await RunOfShow.SettleAsync(Device, asked, asked.RoundId, new SelectFinalists(asked.OptionIds, reason), Aborted);
    }

    [NeedsControl]
    public Task<Receipt> HideResult(Wire.HideResult asked) => ToRound(asked, asked.RoundId, new HideResult());
}
