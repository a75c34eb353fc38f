using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A question harvest: questions of one's own, support for others, and the list of one's table.</summary>
public sealed partial class PhoneHub
{
    public async Task<Receipt> AskQuestion(Wire.AskQuestion asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, QuestionHarvestSettings.MaxLength);

        // The round is part of the id: ballot papers show ids, and a question that took another's in a later harvest would hide from the console behind it.
        var id = $"q-{asked.RoundId}.{asked.CommandId}";
        return refused ?? await ToRound(asked, asked.RoundId, new AskQuestion(id, Me, MyTable, text, asked.Subtheme));
    }

    public Task<Receipt> SupportQuestion(Wire.SupportQuestion asked) => ToRound(asked, asked.RoundId, new SupportQuestion(asked.QuestionId, Me, asked.Supported));

    public Task<Receipt> WriteListQuestionAsHost(Wire.WriteListQuestionAsHost asked) => AsHost(
        asked, asked.RoundId, table => TableListCommands.Write(asked.RoundId, table, asked.QuestionId, asked.Revision, asked.Text, asked.Subtheme, asked.Drafts));

    public Task<Receipt> RemoveListQuestionAsHost(Wire.RemoveListQuestionAsHost asked) =>
        AsHost(asked, asked.RoundId, table => TableListCommands.Remove(asked.RoundId, table, asked.QuestionId, asked.Revision));

    public Task<Receipt> SendTableListAsHost(Wire.SendTableListAsHost asked) => AsHost(asked, asked.RoundId, table => new SendTableList(table));
}
