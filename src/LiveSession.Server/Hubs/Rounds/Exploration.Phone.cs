using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>An exploration: the finding of the table that one hosts.</summary>
public sealed partial class PhoneHub
{
    public Task<Receipt> WriteFindingAsHost(Wire.WriteFindingAsHost asked) => AsHost(asked, asked.RoundId, table =>
    {
        var (text, refused) = TypedText.Required(asked.Text, ExplorationSettings.MaxFinding);
        return refused is null ? new WriteFinding(table, asked.Revision, text, Me) : refused;
    });
}
