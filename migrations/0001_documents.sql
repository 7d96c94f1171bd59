CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`interview_id` text NOT NULL,
	`by` text NOT NULL,
	`kind` text NOT NULL,
	`file_key` text NOT NULL,
	`pages` integer NOT NULL,
	`facts` text NOT NULL,
	`dropped` text NOT NULL,
	`searchable` integer DEFAULT false NOT NULL,
	`read_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`corrected_at` integer,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `documents_by_interview` ON `documents` (`interview_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `passage_vectors` (
	`namespace` text NOT NULL,
	`id` text NOT NULL,
	`owner` text NOT NULL,
	`vector` blob NOT NULL,
	PRIMARY KEY(`namespace`, `id`)
);
--> statement-breakpoint
CREATE TABLE `passages` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`interview_id` text NOT NULL,
	`number` integer NOT NULL,
	`page` integer NOT NULL,
	`text` text NOT NULL,
	`namespace` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passages_by_interview` ON `passages` (`interview_id`);--> statement-breakpoint
CREATE INDEX `passages_by_organisation` ON `passages` (`organisation_id`);