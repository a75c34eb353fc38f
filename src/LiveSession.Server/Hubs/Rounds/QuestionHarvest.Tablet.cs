using LiveSession.Domain.Rounds.QuestionHarvest.Lists;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A question harvest with lists: this table's.</summary>
public sealed partial class TabletHub
{
    public async Task<Receipt> WriteListQuestion(Wire.WriteListQuestion asked)
    {
        var (command, refused) = TableListCommands.Write(asked.RoundId, Number, asked.QuestionId, asked.Revision, asked.Text, asked.Subtheme, asked.Drafts);
        return refused ?? await ToRound(asked, asked.RoundId, command!);
    }

    public Task<Receipt> RemoveListQuestion(Wire.RemoveListQuestion asked) =>
        ToRound(asked, asked.RoundId, TableListCommands.Remove(asked.RoundId, Number, asked.QuestionId, asked.Revision));

    public Task<Receipt> SendTableList(Wire.SendTableList asked) => ToRound(asked, asked.RoundId, new SendTableList(Number));
}
